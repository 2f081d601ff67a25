/** Turns the list of routes into an OpenAPI 3.1 description. */
import { z } from 'zod';
import { version } from '../version.ts';
import type { Route } from './routes.ts';

const trouble = z.object({ code: z.string(), message: z.string().describe('One sentence that ends with what to do.') });

type Json = Record<string, unknown>;

/** The description of these routes. */
export function openapi(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  return {
    openapi: '3.1.0',
    info: { title: 'Saksi', version, description: 'Attributed claims of news on armed conflict and diplomacy, and the incidents they tell of. Everything that the app shows.', license: { name: 'MIT', identifier: 'MIT' } },
    paths,
  };
}

function operation({ answer, body, method, path, query, summary }: Route): Json {
  return {
    summary,
    operationId: `${method.toLowerCase()}${path.replace(/^\/api|[{}]/g, '').replace(/[/.-](\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    parameters: [...partsOf(path), ...(query === undefined ? [] : fieldsOf(query))],
    ...(body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }),
    responses: {
      200: { description: 'Done.', content: contentOf(answer) },
      default: { description: 'Trouble.', content: { 'application/json': { schema: schemaOf(trouble) } } },
    },
  };
}

function contentOf(answer: Route['answer']): Json {
  if (!(answer instanceof z.ZodType)) return Object.fromEntries(answer.map((type) => [type, {}]));
  return { 'application/json': { schema: schemaOf(answer) } };
}

function partsOf(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function fieldsOf(query: z.ZodObject): Json[] {
  const { properties = {} } = schemaOf(query, 'input') as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({ name, in: 'query', required: false, schema, ...(description === undefined ? {} : { description }) }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' }) as Json;
  return rest;
}
