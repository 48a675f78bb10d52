declare module "*/sites.yaml" {
  const file: import("./sites").SitesFile;
  export default file;
}
