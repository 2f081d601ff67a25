import type { Incident, LocatedClaim } from '../model/incident.ts';
export function clusterClaims(_claims: Iterable<LocatedClaim>): Incident[] { return []; }
