/**
 * Reads a store from beginning to end. lmdb trusts its file: reading a damaged one can end the process
 * with a signal, so this runs as a child and its fate is the answer.
 */
const { crc32 } = require('node:zlib')
const { open } = require('lmdb')

const binary = { encoding: 'binary', keyEncoding: 'binary' }
const root = open({ path: process.argv[2], noSubdir: true, maxDbs: 4, readOnly: true, ...binary })
let checksum = 0
for (const name of ['meta', 'collections', 'documents']) {
  const table = root.openDB({ name, ...binary })
  for (const { key, value } of table.getRange({})) checksum = crc32(value, crc32(key, checksum))
}
process.stdout.write(`${checksum}\n`)
