/** Writes the expected readings of the reader fixtures: all of them, or the cases named. */
import { writeFileSync } from "node:fs";
import { caseNames, expectedPath, reading } from "../tests/fixtures/readers/cases";

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : caseNames()) {
  writeFileSync(expectedPath(name), `${JSON.stringify(reading(name), null, 2)}\n`);
  console.log(`Wrote ${expectedPath(name)}`);
}
