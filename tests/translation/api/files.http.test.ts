import { describe, expect, it } from 'vitest'

import { bootHttp } from '../../setup/http'
import { body, ENGLISH, FRENCH, link, newsroom, paragraph } from '../network'
import { everythingStored } from './everything-stored'
import { signInPeople } from './people'

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { publish, read, save, units, write } = newsroom(payload)

const exportOf = async (id: number | string, format: string, more = '') => {
  const path = `export?locale=fr&collection=articles&id=${id}&format=${format}${more}`
  const answer = await as('translator')
    .get(path)
    .buffer(true)
    .parse((res, done) => {
      const pieces: Buffer[] = []
      res.on('data', (piece: Buffer) => pieces.push(piece))
      res.on('end', () => done(null, Buffer.concat(pieces).toString('utf8')))
    })
  expect(answer.status, String(answer.body)).toBe(200)
  return { text: answer.body as string, headers: answer.headers as Record<string, string> }
}

/** The file with a translation for the unit of that key. */
const withTarget = (xliff: string, key: string, target: string, state = 'translated') =>
  xliff.replace(
    new RegExp(
      `(<trans-unit[^>]*resname="[^"]*/${key}"[^>]*>\\s*<source[^>]*>[\\s\\S]*?</source>)(\\s*<target[\\s\\S]*?</target>)?`,
    ),
    (_, head: string) => {
      const approved = state === 'final' ? head.replace(/approved="no"/, 'approved="yes"') : head
      return `${approved}<target state="${state}">${target}</target>`
    },
  )

const G1 = (words: string) => `Le <g id="1">${words}</g> a réuni des maires.`

const unitsOf = (answer: { body: { documents: { units: Told[] }[] } }) =>
  Object.fromEntries(
    answer.body.documents.flatMap((it) => it.units).map((unit) => [unit.key ?? '', unit]),
  )
type Told = { key?: string; outcome: string; state?: string; reasons: string[] }

const at = (id: number) => ({ collection: 'articles', id })

describe('GET /api/translation/export', () => {
  it('gives a file with a name to find it again', async () => {
    const { id } = await write()
    const xliff = await exportOf(id, 'xliff')
    expect(xliff.headers['content-disposition']).toBe(
      `attachment; filename="articles-${id}-mayors-meet-in-skopje.fr.xlf"`,
    )
    expect(xliff.headers['content-type']).toContain('application/xliff+xml')
    expect(xliff.text).toContain('Title')
    const po = await exportOf(id, 'po')
    expect(po.headers['content-disposition']).toContain('.fr.po')
    expect(po.text).toContain('msgctxt')
  })

  it('takes several documents, a whole collection, and only some states', async () => {
    const [one, two] = [await write(), await write()]
    const both = await exportOf(`${one.id},${two.id}`, 'xliff')
    expect(both.text.match(/<file /g)).toHaveLength(2)
    const all = await exportOf('', 'xliff')
    expect((all.text.match(/<file /g) ?? []).length).toBeGreaterThanOrEqual(2)
    await save(at(one.id), 'fr', { title: FRENCH.title })
    const some = await exportOf(one.id, 'po', '&state=translated')
    expect(some.text.match(/^msgctxt/gm)).toHaveLength(1)
  })

  it('has the previous version of a stale text, and what the memory knows', async () => {
    const { id } = await write()
    await save(at(id), 'fr', FRENCH)
    await save(at(id), 'en', { title: 'Mayors met in Skopje' })
    const { text } = await exportOf(id, 'xliff')
    expect(text).toContain('alt-trans')
    expect(text).toContain(ENGLISH.title)
    const acts = [{ key: 'summary', act: 'review', version: 1 }]
    await as('reviewer')
      .post('acts', { collection: 'articles', id, locale: 'fr', acts })
      .expect(200)
    const other = await write()
    expect((await exportOf(other.id, 'xliff')).text).toContain(FRENCH.summary)
  })

  it('gives what people confirmed as a memory', async () => {
    const { id } = await write()
    await save(at(id), 'fr', FRENCH)
    const { text } = await exportOf(id, 'tmx')
    expect(text).toContain('<tmx version="1.4">')
    expect(text).toContain(FRENCH.title)
  })

  it('is 404 for a document that is not there, and where no text is left', async () => {
    const { id } = await write()
    const ask = (rest: string) =>
      as('translator').get(`export?locale=fr&collection=articles&format=xliff&${rest}`)
    await ask('id=999999').expect(404)
    await ask(`id=${id}&state=reviewed`).expect(404)
  })
})

describe('POST /api/translation/import', () => {
  it('writes nothing at all for an export that comes back unchanged', async () => {
    const { id } = await write()
    await save(at(id), 'fr', FRENCH)
    for (const format of ['xliff', 'po', 'xliff-omegat']) {
      const { text } = await exportOf(id, format)
      const { text: strict } = await exportOf(id, 'xliff')
      const before = await everythingStored(payload)
      const answer = await as('translator').send('import?locale=fr', text).expect(200)
      expect(Object.keys(answer.body.counts), format).toEqual(['unchanged'])
      expect(await everythingStored(payload), format).toEqual(before)
      expect((await exportOf(id, 'xliff')).text, format).toBe(strict)
    }
  })

  it('takes translations, puts them into the draft and says so for each text', async () => {
    const { id } = await write()
    await publish(at(id), 'en')
    let { text } = await exportOf(id, 'xliff')
    text = withTarget(text, 'title', FRENCH.title)
    text = withTarget(text, 'body#p1', G1('cinquième sommet'))
    const answer = await as('translator').upload('import?locale=fr', text, 'retour.xlf').expect(200)
    expect(unitsOf(answer)).toMatchObject({
      title: { outcome: 'applied', state: 'translated', reasons: [] },
      'body#p1': { outcome: 'applied', state: 'translated' },
      summary: { outcome: 'unchanged' },
    })
    expect(answer.body).toMatchObject({ format: 'xliff', file: 'retour.xlf', dryRun: false })
    expect((await read(at(id), 'fr')).title).toBe(FRENCH.title)
    expect(JSON.stringify((await read(at(id), 'fr')).body)).toContain('https://example.org/a')
    expect((await read(at(id), 'fr', false)).title ?? null).toBeNull()
    expect((await units(at(id), 'fr')).get('title')).toMatchObject({
      ...{ origin: 'import', originDetail: { file: 'retour.xlf' } },
      translator: actorOf('translator'),
    })
  })

  it('tells the same in a dry run, and keeps nothing', async () => {
    const { id } = await write()
    const text = withTarget((await exportOf(id, 'xliff')).text, 'title', FRENCH.title)
    const before = await everythingStored(payload)
    const dry = await as('translator').send('import?locale=fr&dryRun=true', text).expect(200)
    expect(await everythingStored(payload)).toEqual(before)
    const real = await as('translator').send('import?locale=fr', text).expect(200)
    expect(dry.body.counts).toEqual(real.body.counts)
    expect(unitsOf(dry)).toEqual(unitsOf(real))
  })

  it('keeps as a suggestion what translates a source that the author changed meanwhile', async () => {
    const { id } = await write()
    let { text } = await exportOf(id, 'xliff')
    await save(at(id), 'en', { title: 'Mayors met in Skopje' })
    text = withTarget(withTarget(text, 'title', FRENCH.title), 'summary', 'Deux jours.')
    const answer = await as('translator', 'fr').send('import?locale=fr', text).expect(200)
    expect(unitsOf(answer)).toMatchObject({
      title: { outcome: 'source-moved', state: 'untranslated' },
      summary: { outcome: 'applied' },
    })
    expect(unitsOf(answer).title?.reasons[0]).toMatch(/source/)
    expect((await units(at(id), 'fr')).get('title')?.target).toBeUndefined()
    const { body: page } = await as('translator').get(
      `units?collection=articles&id=${id}&locale=fr&key=title`,
    )
    expect(page.units[0].suggestions).toMatchObject([{ target: FRENCH.title, stale: true }])
  })

  it('never replaces what somebody wrote meanwhile', async () => {
    const { id } = await write()
    const text = withTarget((await exportOf(id, 'xliff')).text, 'title', 'Titre du fichier')
    const acts = [{ key: 'title', act: 'translate', target: 'Titre du bureau', version: 0 }]
    await as('reviewer')
      .post('acts', { collection: 'articles', id, locale: 'fr', acts })
      .expect(200)
    const answer = await as('translator').send('import?locale=fr', text).expect(200)
    expect(unitsOf(answer).title).toMatchObject({ outcome: 'edited-meanwhile' })
    expect((await units(at(id), 'fr')).get('title')?.target).toEqual(['Titre du bureau'])
  })

  it('refuses one text with broken codes and takes the others', async () => {
    const { id } = await write()
    let { text } = await exportOf(id, 'xliff')
    text = withTarget(text, 'body#p1', 'Le cinquième sommet a réuni des maires.')
    text = withTarget(text, 'title', FRENCH.title)
    const answer = await as('translator').send('import?locale=fr', text).expect(200)
    expect(unitsOf(answer)).toMatchObject({
      'body#p1': { outcome: 'broken-codes', state: 'untranslated' },
      title: { outcome: 'applied' },
    })
    expect(unitsOf(answer)['body#p1']?.reasons[0]).toContain('g1')
  })

  it('keeps what a blocking check forbids as a draft, and says why', async () => {
    const { id } = await write()
    const spaced = 'Le<g id="1">cinquième sommet</g>a réuni des maires.'
    const text = withTarget((await exportOf(id, 'xliff')).text, 'body#p1', spaced)
    const answer = await as('translator').send('import?locale=fr', text).expect(200)
    expect(unitsOf(answer)['body#p1']).toMatchObject({ outcome: 'applied', state: 'draft' })
    expect(unitsOf(answer)['body#p1']?.reasons[0]).toContain('draft')
  })

  it('takes "final" for reviewed only from a reviewer, of another’s work', async () => {
    const { id } = await write()
    await as('translator')
      .post('acts', {
        ...{ collection: 'articles', id, locale: 'fr' },
        acts: [{ key: 'title', act: 'translate', target: FRENCH.title, version: 0 }],
      })
      .expect(200)
    const { text } = await exportOf(id, 'xliff')
    const final = withTarget(text, 'title', FRENCH.title, 'final')
    const alone = await as('translator').send('import?locale=fr', final).expect(200)
    expect(unitsOf(alone).title?.state).toBe('translated')
    expect(unitsOf(alone).title?.reasons[0]).toContain('right to review')
    const done = await as('reviewer').send('import?locale=fr', final).expect(200)
    expect(unitsOf(done).title).toMatchObject({ outcome: 'applied', state: 'reviewed' })
    const own = withTarget((await exportOf(id, 'xliff')).text, 'summary', FRENCH.summary, 'final')
    const refused = await as('reviewer').send('import?locale=fr', own).expect(200)
    expect(unitsOf(refused).summary).toMatchObject({ outcome: 'applied', state: 'translated' })
    expect(unitsOf(refused).summary?.reasons[0]).toContain('own work')
  })

  it('takes a PO file whose header was stripped', async () => {
    const { id } = await write()
    const { text } = await exportOf(id, 'po')
    const first = text.indexOf('msgctxt')
    const start = text.lastIndexOf('\n\n', first) + 2
    const stripped =
      `msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n${text.slice(start)}`
        .replace(/^#.*\n/gm, '')
        .replace(
          `msgid "${ENGLISH.title}"\nmsgstr ""`,
          `msgid "${ENGLISH.title}"\nmsgstr "Titre PO"`,
        )
    const answer = await as('translator')
      .send('import?locale=fr', stripped, 'text/x-gettext-translation')
      .expect(200)
    expect(answer.body.format).toBe('po')
    expect(unitsOf(answer).title).toMatchObject({ outcome: 'applied', state: 'translated' })
    expect((await read(at(id), 'fr')).title).toBe('Titre PO')
  })

  it('refuses the file of another document, and of another language, loudly', async () => {
    const [one, two] = [await write(), await write()]
    const text = withTarget((await exportOf(one.id, 'xliff')).text, 'title', FRENCH.title)
    const before = await everythingStored(payload)
    const wrong = `import?locale=fr&collection=articles&id=${two.id}`
    const answer = await as('translator').send(wrong, text).expect(400)
    expect(answer.body.errors[0].data.code).toBe('exchangeOtherDocument')
    expect(answer.body.errors[0].message).toContain(`articles/${one.id}`)
    const other = await as('spanish').send('import?locale=es', text).expect(400)
    expect(other.body.errors[0].data.code).toBe('exchangeOtherLocale')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('says "unknown" of documents and texts that are not there', async () => {
    const { id } = await write()
    const text = withTarget((await exportOf(id, 'xliff')).text, 'title', FRENCH.title)
    await payload.delete({ collection: 'articles', id })
    const before = await everythingStored(payload)
    const answer = await as('translator').send('import?locale=fr', text).expect(200)
    expect(Object.keys(answer.body.counts)).toEqual(['unknown'])
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('leaves each document whole when another one cannot be taken', async () => {
    const [one, two] = [await write(), await write()]
    let { text } = await exportOf(`${one.id},${two.id}`, 'xliff')
    text = withTarget(text, 'title', FRENCH.title)
    await payload.delete({ collection: 'articles', id: two.id })
    const answer = await as('translator').send('import?locale=fr', text).expect(200)
    expect((await read(at(one.id), 'fr')).title).toBe(FRENCH.title)
    expect(answer.body.documents).toHaveLength(2)
  })

  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><xliff version="1.2"><file>&b;</file></xliff>`
  const outside = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2">&a;</xliff>`
  it.each([
    ['an entity bomb', 400, bomb],
    ['an external entity', 400, outside],
    [
      'half a file',
      400,
      '<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x"',
    ],
    [
      'a file of nobody',
      400,
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "a"\nmsgstr "b"\n',
    ],
    ['UTF-16', 400, Buffer.from('\ufeff<?xml version="1.0"?><xliff/>', 'utf16le')],
    ['a picture', 400, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['HTML', 400, '<html><body>hello</body></html>'],
    ['a memory', 400, '<?xml version="1.0"?><tmx version="1.4"><header/><body/></tmx>'],
    ['nothing', 400, ''],
    ['more than 20 MB', 413, Buffer.alloc(20_000_001, 0x20)],
  ])('refuses %s by %i and writes nothing', async (_, status, file) => {
    const before = await everythingStored(payload)
    const answer = await as('translator').send('import?locale=fr', file as Buffer)
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0].message.length).toBeGreaterThan(20)
    expect(answer.body.errors[0].message).not.toContain('root:')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('stops reading at 20 MB also where the length is not told, and in a form', async () => {
    const before = await everythingStored(payload)
    const big = Buffer.alloc(21_000_000, 0x20)
    const form = await as('translator').upload('import?locale=fr', big.toString(), 'big.xlf')
    expect(form.status).toBe(413)
    const empty = await as('translator').upload('import?locale=fr', '', 'none.xlf')
    expect(empty.status).toBe(400)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('keeps embedded codes through a change of their order', async () => {
    const { id } = await write({
      body: body(
        paragraph(
          'o1',
          link('https://example.org/1', 'One'),
          ' and ',
          link('https://example.org/2', 'two'),
          '.',
        ),
      ),
    })
    const text = withTarget(
      (await exportOf(id, 'xliff')).text,
      'body#o1',
      '<g id="2">Deux</g> et <g id="1">un</g>.',
    )
    await as('translator').send('import?locale=fr', text).expect(200)
    const saved = JSON.stringify((await read(at(id), 'fr')).body)
    expect(saved.indexOf('example.org/2')).toBeLessThan(saved.indexOf('example.org/1'))
  })
})
