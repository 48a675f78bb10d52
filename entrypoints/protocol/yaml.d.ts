declare module "*/sites.yaml" {
  import type { SitesFile } from "./sites";

  const file: SitesFile;
  export default file;
}
