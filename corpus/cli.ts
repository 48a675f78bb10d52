import { messageOf } from "./cli/messages";
import { UsageError } from "./cli/usage";

// Each command loads only what it needs: the line must answer within a second.
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  compile: async (args) => (await import("./cli/compile")).compileCommand(args),
  inspect: async (args) => (await import("./cli/inspect")).inspectCommand(args),
  search: async (args) => (await import("./cli/search")).searchCommand(args),
  relate: async (args) => (await import("./cli/search")).relateCommand(args),
  match: async (args) => (await import("./cli/match")).matchCommand(args),
  figures: async (args) => (await import("./cli/figures")).figuresCommand(args),
  compare: async (args) => (await import("./cli/figures")).compareCommand(args),
};

const HELP = `Usage: npm run -s corpus -- COMMAND

  compile PATH... --out FILE [--lexicon DIR]      files and folders into a pack
  inspect PACK                                    its documents, posts and passages
  search PACK QUERY [--source ID]... [--limit N]  passages for a query
  relate PACK (FILE | -) [--source ID]... [--limit N]
                                                  passages for a paragraph of some page
  match PACK FILE [--ungated]                     the terms in a file
  figures (PACK | FILE)                           the figures of a pack or a file
  compare PACK FILE [--published DATE]            a page's figures against the pack's

  QUERY       words in Chinese or English; "a phrase", -without, source:ID, after:2020-11
              and before:2021 narrow it
  --json      results as JSON on standard output; messages go to standard error
  --lexicon   a folder with terms.yaml, measures.yaml and rates.yaml instead of ours,
              or with some of them

Exit: 0 done, 1 nothing usable, 2 wrong arguments.
`;

// `corpus inspect … | head` closes the pipe early: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

// npm runs scripts in the project's folder, but a path is meant from where it was typed.
if (process.env.npm_lifecycle_event === "corpus" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined) return complain(HELP, 2);
  if (name === "help" || [name, ...args].some((arg) => arg === "--help" || arg === "-h")) {
    process.stdout.write(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return complain(`There is no command "${name}".\n\n${HELP}`, 2);
  try {
    return await command(args);
  } catch (error) {
    // A wrong flag is the caller's, whatever parseArgs calls it; everything else is said in one line.
    if (error instanceof UsageError || isArgumentError(error)) return complain(`${messageOf(error)}\n`, 2);
    return complain(`${messageOf(error)}\n`, 1);
  }
}

function isArgumentError(error: unknown): boolean {
  return error instanceof TypeError && String((error as { code?: string }).code).startsWith("ERR_PARSE_ARGS");
}

function complain(message: string, code: number): number {
  process.stderr.write(message);
  return code;
}
