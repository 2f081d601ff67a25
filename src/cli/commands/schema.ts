/** `saksi schema`: prints the JSON Schema of the record. */
import type { Command } from 'commander';
import { jsonSchema } from '../../outputs/schema.ts';
import type { Act, ExitCode } from '../context.ts';
import { write } from '../io.ts';

export function addSchemaCommand(program: Command, act: Act): void {
  program.command('schema')
    .summary('print the JSON Schema of the record')
    .description('Prints the JSON Schema (draft 2020-12) of the record that `saksi code --format jsonl` writes.')
    .addHelpText('after', `
Example:
  saksi schema > record.schema.json`)
    .action(act(async ({ io }): Promise<ExitCode> => {
      await write(io, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
      return 0;
    }));
}
