const escaped = (line: string): string => line.replace(/[\\()]/g, '\\$&')

/**
 * A valid PDF of one page with a few lines of Latin text, after ISO 32000-1 section 7.5: header,
 * objects, cross-reference table with the byte offset of each, trailer.
 */
export const pdf = (name: string, lines: readonly string[]) => {
  const text = lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')
  const content = `BT /F1 14 Tf 20 TL 72 770 Td ${text} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  // WinAnsi and Latin-1 agree on every character used here, and one byte each keeps offsets right.
  const data = Buffer.from(file, 'latin1')
  return { data, mimetype: 'application/pdf', name: `${name}.pdf`, size: data.length }
}
