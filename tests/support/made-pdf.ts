/** A PDF of many pages with a line of words each, written at once. `padding`: bytes of a picture-like part that no page shows. */
export function pagesOfPdf(count: number, padding = 0): Blob {
  const kids = Array.from({ length: count }, (_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (let page = 1; page <= count; page += 1) {
    const drawn = `BT /F1 12 Tf 72 700 Td (Page ${page}: annual interest rate 18%) Tj ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${3 + page * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    );
  }
  if (padding > 0) objects.push(`<< /Length ${padding} >>\nstream\n${'0'.repeat(padding)}\nendstream`);
  const parts = ['%PDF-1.7\n'];
  let length = parts[0]?.length ?? 0;
  const places = objects.map((object, at) => {
    const written = `${at + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(written);
    length += written.length;
    return length - written.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\n`);
  parts.push(`startxref\n${length}\n%%EOF\n`);
  return new Blob(parts);
}
