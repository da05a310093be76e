/** Files made to harm whoever opens them: far larger than they look, moving, or with a script in them. */
import { crc32, deflateSync } from 'node:zlib';

/** Parts of a PNG: length, name, bytes, sum. */
function part(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

interface Drawn {
  width: number;
  height: number;
  /** Of one grey dot. */
  bits: 1 | 8;
  /** Left out: as much as the size asks for. */
  packed?: Buffer;
  notes?: Buffer[];
}

function png({ width, height, bits, packed, notes = [] }: Drawn): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = bits;
  const size = (1 + Math.ceil((width * bits) / 8)) * height;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    part('IHDR', head),
    ...notes,
    part('IDAT', packed ?? deflateSync(Buffer.alloc(size), { level: 1 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** 400 million dots, in some hundred kilobytes. */
export const hugePicture = () => png({ width: 20_000, height: 20_000, bits: 1 });

/** Says that it is small, and unpacks to two hundred megabytes, as the note in it does. */
export function bombOfPicture(): Buffer {
  const packed = deflateSync(Buffer.alloc(200_000_000), { level: 1 });
  const note = part('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), packed]));
  return png({ width: 64, height: 64, bits: 8, packed, notes: [note] });
}

/** One dot, twice. */
export function movingPicture(): Buffer {
  const frame = '21f904000a0000002c0000000001000100000202440100';
  const loop = `21ff0b${Buffer.from('NETSCAPE2.0').toString('hex')}0301000000`;
  return Buffer.from(
    `${Buffer.from('GIF89a').toString('hex')}01000100800000000000ffffff${loop}${frame}${frame}3b`,
    'hex',
  );
}

export const drawingWithScript = () =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" onload="fetch('https://elsewhere.example/')"><script>alert(1); open('https://elsewhere.example/')</script><text y="20">年利率18%</text></svg>`,
  );
