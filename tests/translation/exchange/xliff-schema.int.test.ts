import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { files, ROUNDS } from '@/features/translation/core/exchange/exchange.arbitrary'
import { SUMMIT } from '@/features/translation/core/exchange/summit.fixture'
import { toXliff } from '@/features/translation/core/exchange/xliff/xliff'
import { describeWith, scratchFolder, tool, works } from './tools'

const SCHEMAS =
  process.env.XLIFF_SCHEMA_DIR || '/usr/share/php/Symfony/Component/Translation/Resources/schemas'
/** The schema of OASIS, and the one for `xml:lang` that it imports. */
const SCHEMA = join(SCHEMAS, 'xliff-core-1.2-strict.xsd')
const XML_SCHEMA = join(SCHEMAS, 'xml.xsd')
const describeWithSchema = describeWith(
  'schema of XLIFF 1.2 with xmllint',
  existsSync(SCHEMA) && existsSync(XML_SCHEMA) && works('xmllint', '--version'),
  'apt-get install libxml2-utils php-symfony-translation, or set XLIFF_SCHEMA_DIR.',
)

const folder = await scratchFolder()

/** Throws with the complaints of xmllint; nothing is fetched from the network. */
const validate = async (...documents: string[]) => {
  const catalog = join(folder, 'catalog.xml')
  await writeFile(
    catalog,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><system systemId="http://www.w3.org/2001/xml.xsd" uri="file://${XML_SCHEMA}"/></catalog>`,
  )
  const paths = documents.map((_, at) => join(folder, `${at}.xlf`))
  await Promise.all(paths.map((path, at) => writeFile(path, documents[at] ?? '')))
  return tool('xmllint', ['--nonet', '--noout', '--schema', SCHEMA, ...paths], {
    XML_CATALOG_FILES: catalog,
  })
}

describeWithSchema('The strict schema of OASIS', () => {
  it('accepts an event in both profiles', async () => {
    const output = await validate(toXliff([SUMMIT]), toXliff([SUMMIT], 'xliff-omegat'))
    expect(output.match(/ validates/g)).toHaveLength(2)
  })

  it('accepts any document, in any state', async () => {
    const documents = fc.sample(files, ROUNDS).map((file) => toXliff([file]))
    expect((await validate(...documents)).match(/ validates/g)).toHaveLength(ROUNDS)
  })

  it('refuses what is not strict, or this test would prove nothing', async () => {
    const loose = toXliff([SUMMIT]).replace(' datatype="plaintext"', '')
    await expect(validate(loose)).rejects.toThrow(/datatype/)
  })
})
