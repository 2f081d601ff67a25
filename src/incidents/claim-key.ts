/** Turns a claim into its key: a hash of what the claim says, so that the same coder on the same bytes gives the same keys anywhere. */
import { createHash } from 'node:crypto';
import type { Attribution, Claim, CodedEvent } from '../model/claim.ts';
import type { Actor, Entity } from '../model/entity.ts';
import { attributionsOf, type CodedDocument } from '../model/record.ts';

/** Hex SHA-256 of the JSON of `value` (property order counts). */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Hex SHA-256 of bytes, or of the UTF-8 of a text. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The identity of a document given as text: its words and the outlet and day they are given with,
 * so that one wire text in two outlets is two documents. Hex SHA-256.
 */
export function textDocumentKey(text: string, given: { readonly publisher?: string | undefined; readonly published?: string | undefined }): string {
  return hashOf(['text', sha256(text), given.publisher ?? null, given.published ?? null]);
}

/** The identity of a record's document: the hash of its bytes, or of the given text (`textDocumentKey`). */
export function documentKey(record: CodedDocument): string {
  return record.snapshot?.sha256 ?? textDocumentKey(record.article.text, record.article);
}

/**
 * The key of one claim: hex SHA-256 of document, attribution (source, cue, content), stance and event.
 * Words are hashed and offsets are not, so a page reader that cuts one advert more moves no key.
 * `text` is the article's; `occurrence` counts earlier claims of the document that say the same in the same words.
 */
function claimKey(document: string, text: string, claim: Claim, attribution: Attribution | null, occurrence = 0): string {
  const said = attribution && [
    attribution.source && [attribution.source.text, entityFacts(attribution.source.entity)],
    attribution.cue.text,
    attribution.content.map(({ start, end }) => text.slice(start, end)),
  ];
  return hashOf([document, said, claim.stance, eventFacts(claim.event), ...(occurrence > 0 ? [occurrence] : [])]);
}

/** The keys of all claims of a record, in the order of its claims; all differ. */
export function claimKeys(record: CodedDocument): string[] {
  const document = documentKey(record), attributionOf = attributionsOf(record);
  const seen = new Map<string, number>();
  return record.claims.map((claim) => {
    const attribution = attributionOf(claim);
    const key = claimKey(document, record.article.text, claim, attribution);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : claimKey(document, record.article.text, claim, attribution, before);
  });
}

function eventFacts(event: CodedEvent): unknown[] {
  const { occurred, place } = event;
  return [
    event.type, event.mode ?? null, [...(event.contexts ?? [])].sort(), [...event.auxiliary].sort(),
    event.actors.map(actorFacts), event.recipients.map(actorFacts),
    occurred && [occurred.start, occurred.end, occurred.certainty],
    place && [place.name, place.country],
    event.losses.map((loss) => [
      loss.effect, loss.what, loss.category ?? null, loss.side && entityFacts(loss.side), loss.low, loss.high, loss.qualifier,
    ]),
    event.trigger.text,
  ];
}

function actorFacts(actor: Actor): unknown[] {
  return [actor.text, ...entityFacts(actor.entity)];
}

function entityFacts(entity: Entity): unknown[] {
  return [entity.name, entity.country, entity.sector, entity.person ?? null];
}
