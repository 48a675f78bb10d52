import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findBrandedChrome, findBrowser, isBrandedChrome } from "../../../scripts/browsers/find";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-path-"));
  vi.stubEnv("PATH", folder);
  vi.stubEnv("CHROMIUM", "");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  chmodSync(path, 0o755);
  return path;
}

test("branded Chrome is no browser that an extension can be loaded into by a command", async () => {
  const chrome = program("google-chrome");
  expect(await findBrowser("chromium")).not.toBe(chrome);
  expect([findBrandedChrome(), isBrandedChrome(chrome)]).toEqual([chrome, true]);
  const edge = program("microsoft-edge");
  expect([await findBrowser("chromium"), isBrandedChrome(edge)]).toEqual([edge, false]);
});

test("the browser that CHROMIUM names wins", async () => {
  program("chromium");
  vi.stubEnv("CHROMIUM", "/somewhere/chrome");
  expect(await findBrowser("chromium")).toBe("/somewhere/chrome");
});
