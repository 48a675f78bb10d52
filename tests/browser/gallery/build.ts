import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, resolve } from "node:path";
import { build } from "vite";

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Build the gallery page into a folder. */
export async function buildGallery(outDir: string): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true, target: "es2023", cssTarget: ["chrome128", "firefox142"] },
  });
}

/** Serve a built gallery on a free port of this machine. */
export async function serveGallery(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    try {
      const file = resolve(folder, `.${path === "/" ? "/index.html" : path}`);
      const body = await readFile(join(file));
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const port = (server.address() as { port: number }).port;
  return { server, address: `http://127.0.0.1:${port}/` };
}
