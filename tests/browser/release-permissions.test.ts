import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { shippedExclusions, shippedMatches } from "../../scripts/build/sites";
import { builtExtension } from "../e2e/browsers";

const root = resolve(import.meta.dirname, "../..");

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; exclude_matches: string[] }[];
  content_security_policy: { extension_pages: string };
}

/** The first column of docs/permissions.md's table: a name, and the browsers it is for. */
const rows = [
  ...readFileSync(resolve(root, "docs/permissions.md"), "utf8").matchAll(/^\| `(\w+)`([^|]*)\|([^|]+)\|/gm),
];

describe.each(["chrome", "firefox"] as const)("the manifest for %s", (browser) => {
  let manifest: Manifest;

  beforeAll(() => {
    manifest = JSON.parse(readFileSync(resolve(builtExtension(browser), "manifest.json"), "utf8")) as Manifest;
  });

  test("asks for the permissions of docs/permissions.md, each with its reason", () => {
    const told = rows.filter(([, , of = ""]) => !/Chrome/.test(of) || browser === "chrome");
    expect([...manifest.permissions].sort()).toEqual(told.map(([, name]) => name).sort());
    for (const [, name, , why = ""] of told) expect(why.trim().length, name).toBeGreaterThan(20);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test("has access to the sites of sites.yaml, and to others only when asked", () => {
    expect([...manifest.host_permissions].sort()).toEqual(shippedMatches(root));
    expect(manifest.optional_host_permissions).toEqual(["*://*/*"]);
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...manifest.content_scripts[0]!.matches].sort()).toEqual(shippedMatches(root));
    expect(manifest.content_scripts[0]!.exclude_matches).toEqual(shippedExclusions(root));
  });

  test("lets no page reach the extension, and the extension's pages reach nothing but pictures", () => {
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(web_accessible_resources|externally_connectable)$/)]),
    );
    const policy = manifest.content_security_policy.extension_pages.split("; ").map((part) => part.split(" "));
    const rules = new Map(policy.map(([name, ...sources]) => [name, sources.join(" ")]));
    expect(rules.get("default-src")).toBe("'none'");
    for (const name of ["script-src", "connect-src", "worker-src"]) expect(rules.get(name), name).toBe("'self'");
    for (const name of ["base-uri", "form-action"]) expect(rules.get(name), name).toBe("'none'");
    const remote = [...rules].filter(([, sources]) => /https?:|\*/.test(sources)).map(([name]) => name);
    expect(remote).toEqual(["img-src"]);
  });
});
