import { connect, createServer, type Socket } from "node:net";

/** Everything a browser says to the network, where all its host names lead to one port. */
export interface Wire {
  port: number;
  /** Host names that an encrypted connection was begun to; each is refused. */
  encrypted: string[];
  close(): Promise<void>;
}

const TLS_HANDSHAKE = 0x16;

/** Stands before a site server: passes plain requests on, and refuses encrypted ones but notes whom they were for. */
export function tapWire(sitesPort: number): Promise<Wire> {
  const encrypted: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy());
    socket.once("data", (first: Buffer) => {
      if (first[0] === TLS_HANDSHAKE) {
        encrypted.push(serverName(first));
        socket.destroy();
        return;
      }
      const sites = connect(sitesPort, "127.0.0.1");
      sites.on("error", () => socket.destroy());
      sites.write(first);
      socket.pipe(sites).pipe(socket);
    });
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      done({
        port: typeof address === "object" && address ? address.port : 0,
        encrypted,
        close: () => {
          for (const socket of open) socket.destroy();
          return new Promise((closed) => server.close(() => closed()));
        },
      });
    });
  });
}

/** The host name in a TLS client hello (RFC 8446, 4.1.2; RFC 6066, 3); "unnamed" where it has none. */
function serverName(hello: Buffer): string {
  // Record and handshake headers, version and random: 43 bytes; then three fields with their lengths.
  let at = 43;
  at += 1 + (hello[at] ?? 0);
  at += 2 + (at + 2 <= hello.length ? hello.readUInt16BE(at) : 0);
  at += 1 + (hello[at] ?? 0);
  at += 2;
  while (at + 4 <= hello.length) {
    const type = hello.readUInt16BE(at);
    const length = hello.readUInt16BE(at + 2);
    // List length (2), name type (1), name length (2), name.
    if (type === 0) return hello.toString("latin1", at + 9, at + 4 + length);
    at += 4 + length;
  }
  return "unnamed";
}
