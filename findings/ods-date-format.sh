#!/usr/bin/env bash
# Package: @e965/xlsx 0.20.3 (the SheetJS build on the npm registry), reading OpenDocument spreadsheets; Node 20.20 and later.
#
# Expected: a date cell tells how it is shown. The cell's field `z` gives its number format ("yyyy-mm"), which is the way to know that a cell
# means a month and not its first day: both store 2024-03-01.
# Happens: `z` follows a style that the cell itself names. LibreOffice names the style of a whole column once, on the column
# (table:default-cell-style-name), and leaves it off the cells: for those `z` is "m/d/yy" whatever the column's style is. Only the shown text
# `w` follows the file.
# Source: read off the package with a file that this script writes by OpenDocument 1.3, part 3 (table:default-cell-style-name of table:table-column).
# Date: 2026-11-28.
# Why it matters here: offices send monthly tables as .ods. Judged by `z`, a month becomes a day, and a value would belong to another period.
# Our reader takes the period from `w` for .ods.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 fflate@0.8.2 >/dev/null
cat >run.cjs <<'NODE'
const { strToU8, zipSync } = require('fflate')
const XLSX = require('@e965/xlsx')

const spaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" ' +
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
const style = (name, parts) =>
  `<number:date-style style:name="N${name}">${parts}</number:date-style>` +
  `<style:style style:name="c${name}" style:family="table-cell" style:data-style-name="N${name}"/>`
const year = '<number:year number:style="long"/>'
const month = '<number:month number:style="long"/>'
const dash = '<number:text>-</number:text>'
const cell = (name, shown) =>
  `<table:table-cell${name ? ` table:style-name="c${name}"` : ''} office:value-type="date" office:date-value="2024-03-01">` +
  `<text:p>${shown}</text:p></table:table-cell>`
const content =
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces} office:version="1.3"><office:automatic-styles>` +
  style('month', `${year}${dash}${month}`) +
  '</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="S">' +
  '<table:table-column table:default-cell-style-name="Default"/><table:table-column table:default-cell-style-name="cmonth"/>' +
  `<table:table-row>${cell('month', '2024-03')}${cell('', '2024-03')}</table:table-row>` +
  '</table:table></office:spreadsheet></office:body></office:document-content>'
const type = 'application/vnd.oasis.opendocument.spreadsheet'
const file = zipSync({
  mimetype: [strToU8(type), { level: 0 }],
  'META-INF/manifest.xml': strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest ${spaces} manifest:version="1.3">` +
      `<manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>` +
      '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>' +
      '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>',
  ),
  'content.xml': strToU8(content),
  'styles.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${spaces} office:version="1.3"/>`),
})
const sheet = XLSX.read(file, { type: 'array', cellNF: true, cellText: true, cellDates: false }).Sheets.S
const seen = ['A1', 'B1'].map((at) => ({ at, shown: sheet[at].w, format: sheet[at].z, value: sheet[at].v }))
console.log(JSON.stringify(seen, null, 1))
const [own, inherited] = seen
if (own.format === inherited.format || inherited.format !== 'm/d/yy') {
  console.log('CHANGED: the style of the column counts now')
  process.exit(1)
}
console.log('As found: a month by the style of its column has the format code of a day; by its own style it has its own.')
NODE
node run.cjs
