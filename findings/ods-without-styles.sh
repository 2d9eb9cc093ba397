#!/usr/bin/env bash
# Package: @e965/xlsx 0.20.3 (the SheetJS build on the npm registry), reading OpenDocument spreadsheets; Node 20.20 and later.
#
# Expected: an .ods file whose package holds content.xml and no styles.xml is read. OpenDocument 1.3, part 2, asks a package for its manifest
# and part 3 lets a document leave out the files that it does not need; styles used by cells may all stand in content.xml as automatic ones.
# Happens: reading stops with the error "Cannot find file styles.xml in zip".
# Source: read off the package with a file that this script writes.
# Date: 2026-11-28.
# Why it matters here: exports of statistics systems write small .ods files by themselves, without a part for styles. The reader must say that
# the file could be saved again by an office program, instead of "this is no spreadsheet".
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
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
const type = 'application/vnd.oasis.opendocument.spreadsheet'
const fileOf = (withStyles) =>
  zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest ${spaces} manifest:version="1.3">` +
        `<manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>` +
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces} office:version="1.3"><office:body><office:spreadsheet>` +
        '<table:table table:name="S"><table:table-row><table:table-cell office:value-type="float" office:value="54.1"><text:p>54.1</text:p>' +
        '</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
    ),
    ...(withStyles ? { 'styles.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${spaces} office:version="1.3"/>`) } : {}),
  })
const read = (withStyles) => {
  try {
    return String(XLSX.read(fileOf(withStyles), { type: 'array' }).Sheets.S.A1.v)
  } catch (thrown) {
    return `error: ${thrown.message}`
  }
}
const seen = { 'with an empty styles.xml': read(true), 'without styles.xml': read(false) }
console.log(JSON.stringify(seen, null, 1))
if (seen['with an empty styles.xml'] !== '54.1' || !seen['without styles.xml'].startsWith('error: Cannot find file styles.xml')) {
  console.log('CHANGED')
  process.exit(1)
}
console.log('As found: the same content is read with an empty styles.xml beside it, and refused without.')
NODE
node run.cjs
