/** The part of the API that adds to the ledger: documents, judgements and their undoing. Nothing is ever overwritten. */
import { z } from 'zod';
import { Refusal, written, type Answer } from './answer.ts';
import { readValue } from './query.ts';
import type { Call, Route } from './routes.ts';
import { addedSchema, judgementSchema } from './schemas.ts';
import type { Scribe } from './threads.ts';

const word = z.string().max(2000);
const key = z.string().regex(/^[0-9a-f]{64}$/, 'give the whole key of a claim');
const author = z.string().trim().min(1).max(200);

const judgementBody = z.object({
  verdict: z.enum(['right', 'same', 'different', 'wrong-stance', 'wrong-value', 'preferred-value', 'note']),
  a: key.describe('Key of the claim judged.'), b: key.optional().describe('same, different: key of the other claim.'),
  slot: word.optional(), value: word.optional(), note: word.optional(), author,
}).refine(({ b, verdict }) => (verdict === 'same' || verdict === 'different') === (b !== undefined), { message: 'same and different take two claims, the others one', path: ['b'] });

const undoBody = z.object({ author });

const documentBody = z.object({
  name: z.string().min(1).max(400).describe('Name of the file; its ending says how it is read.'),
  content: z.string().describe('The text, or base64 of the bytes.'),
  encoding: z.enum(['base64', 'text']),
  title: word.optional(), publisher: word.optional(), published: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(), url: word.optional(),
});

const addressBody = z.object({ address: z.string().trim().min(1).max(8000).describe('An http or https address; the page behind it is fetched by this server.') });

/** The routes, over the thread that writes. */
export function writingRoutes(scribe: Scribe): Route[] {
  return [
    {
      method: 'POST', path: '/api/judgements', summary: 'Keep what a person judges of a claim, or of two.', body: judgementBody, answer: judgementSchema,
      run: async (call) => {
        const { b, note, slot, value, ...rest } = await bodyOf(call, judgementBody);
        return written(await scribe.ask('judge', { ...rest, ...(b === undefined ? {} : { b }), ...(note === undefined ? {} : { note }), ...(slot === undefined ? {} : { slot }), ...(value === undefined ? {} : { value }) }));
      },
    },
    {
      method: 'POST', path: '/api/judgements/{id}/undo', summary: 'Undo a judgement; both stay on record.', body: undoBody, answer: judgementSchema,
      run: async (call) => {
        const id = readValue(z.coerce.number().int().positive(), call.parts['id'], 'path');
        return written(await scribe.ask('undo', id, (await bodyOf(call, undoBody)).author));
      },
    },
    {
      method: 'POST', path: '/api/documents', summary: 'Code one file or text into the ledger. A JSONL file, a feed and a web archive (WARC, WACZ) give a row for each of their documents.', body: documentBody, answer: z.array(addedSchema),
      run: async (call): Promise<Answer> => written(await scribe.ask('add', await bodyOf(call, documentBody))),
    },
    {
      method: 'POST', path: '/api/addresses', summary: 'Fetch the page at an address and code it into the ledger, with the fetch kept as evidence. A feed gives the addresses of its pages.', body: addressBody, answer: z.array(addedSchema),
      run: async (call): Promise<Answer> => written(await scribe.ask('addAddress', (await bodyOf(call, addressBody)).address)),
    },
  ];
}

async function bodyOf<Schema extends z.ZodType>({ body, type }: Call, schema: Schema): Promise<z.output<Schema>> {
  // A form of another site can send text but never this type without being asked for leave.
  if (!/^application\/json\b/.test(type)) throw new Refusal(415, 'wrong-type', 'The body is not JSON: send it with content-type application/json.');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await body()));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'wrong-request', 'The body does not parse as JSON: check its commas and quotation marks.');
  }
  return readValue(schema, value, 'body');
}
