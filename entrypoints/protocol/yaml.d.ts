// An ambient module cannot import by a relative path; `SitesFile` of sites.ts is made from these.
declare module "*/sites.yaml" {
  export const sites: { id: string; name: string; kind: "news" | "forum"; hosts: string[]; language: string }[];
  export const excluded: {
    pattern: string;
    reason: "mail" | "bank" | "government" | "health" | "editor" | "payment" | "passwords";
  }[];
}
