import { describe, expect, it } from 'vitest'

import { bootHttp } from '../../setup/http'
import { FRENCH, newsroom } from '../network'
import { everythingStored } from './everything-stored'
import { signInPeople } from './people'

const { payload, api } = await bootHttp()
const { as } = await signInPeople(payload, api)
const { save, write } = newsroom(payload)

const CSV = `concept,kind,domain,definition,caseSensitive,locale,term,status,keepSource,acronymPolicy,expansion,patterns
mayor,term,,Head of a city,,en,mayor,preferred,,,,mayors
mayor,term,,Head of a city,,fr,maire,preferred,,,,maires
scn,name,,,yes,en,Strong Cities Network,preferred,,,,
scn,name,,,yes,fr,Strong Cities Network,preferred,yes,,,
`
const sendTerms = (file: string, format = 'csv') =>
  as('editor').send(`terms?format=${format}`, file, 'text/csv')
const terms = async (format: string) => {
  const answer = await as('translator').get(`terms?format=${format}`).buffer(true).expect(200)
  return answer.text ?? String(answer.body)
}

describe('the terms of the network in a file', () => {
  it('are created, and the same file again changes nothing', async () => {
    const first = await sendTerms(CSV).expect(200)
    expect(first.body).toEqual({ created: ['mayor', 'scn'], changed: [], unchanged: [] })
    const before = await everythingStored(payload)
    const again = await sendTerms(CSV).expect(200)
    expect(again.body).toEqual({ created: [], changed: [], unchanged: ['mayor', 'scn'] })
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('come out as they went in, in both formats', async () => {
    expect((await sendTerms(await terms('csv')).expect(200)).body.changed).toEqual([])
    const tbx = await as('translator')
      .get('terms?format=tbx')
      .buffer(true)
      .parse((res, done) => {
        let text = ''
        res.on('data', (piece: Buffer) => {
          text += piece.toString('utf8')
        })
        res.on('end', () => done(null, text))
      })
    expect(tbx.headers['content-disposition']).toBe('attachment; filename="terms.tbx"')
    const again = await sendTerms(tbx.body as string, 'tbx').expect(200)
    expect(again.body).toEqual({ created: [], changed: [], unchanged: ['mayor', 'scn'] })
  })

  it('change where the file says otherwise', async () => {
    const changed = await sendTerms(
      CSV.replace('Head of a city,,fr,maire,', 'Head of a city,,fr,bourgmestre,'),
    )
    expect({ status: changed.status, body: changed.body }).toEqual({
      status: 200,
      body: { created: [], changed: ['mayor'], unchanged: ['scn'] },
    })
    await sendTerms(CSV).expect(200)
  })

  it.each([
    ['a status that is none', CSV.replace('maire,preferred', 'maire,loved'), 3],
    ['a column that is missing', CSV.replace('locale,', 'language,'), 1],
    ['half a quoted cell', `${CSV}x,term,,"open`, undefined],
  ])('are refused with %s, by line, and nothing is taken', async (_, file, line) => {
    const before = await everythingStored(payload)
    const answer = await sendTerms(`${file}new,term,,,,en,new,preferred,,,,\n`).expect(400)
    const { faults } = answer.body.errors[0].data
    if (line !== undefined) expect(faults[0].line).toBe(line)
    expect(faults[0].message.length).toBeGreaterThan(10)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('are refused in a language or for a concept that we do not have, after good ones too', async () => {
    const before = await everythingStored(payload)
    const file = `${CSV}new,term,,,,en,new,preferred,,,,\nnew,term,,,,de,neu,preferred,,,,\n4711,term,,,,en,y,preferred,,,,\n`
    const answer = await sendTerms(file).expect(400)
    expect(answer.body.errors[0].data.faults).toMatchObject([
      { concept: 'new', code: 'localeUnknown' },
      { concept: '4711', code: 'conceptUnknown' },
    ])
    const long = `${CSV}aaa,term,,,,en,aaa,preferred,,,,\nbbb,term,,${'x'.repeat(1_001)},,en,b,preferred,,,,\n`
    expect((await sendTerms(long).expect(400)).body.errors[0].data.faults).toMatchObject([
      { concept: 'bbb', code: 'conceptInvalid' },
    ])
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('GET /api/translation/terms/violations', () => {
  it('lists the translations that break a term as it is now', async () => {
    const { id } = await write()
    await save({ collection: 'articles', id }, 'fr', FRENCH)
    const path = 'terms/violations?concept=mayor&locale=fr'
    expect((await as('translator').get(path).expect(200)).body.items).toEqual([])
    await sendTerms(
      CSV.replace('fr,maire,preferred,,,,maires', 'fr,bourgmestre,preferred,,,,'),
    ).expect(200)
    const { body: answer } = await as('translator', 'fr').get(path).expect(200)
    expect(answer.items.map(({ key }: { key: string }) => key).toSorted()).toEqual([
      'body#p1',
      'title',
    ])
    expect(answer.items[0]).toMatchObject({ id: String(id), findings: [{ check: 'terms' }] })
    const paged = await as('translator').get(`${path}&limit=1`).expect(200)
    const rest = await as('translator').get(`${path}&limit=1&after=${paged.body.next}`).expect(200)
    expect(rest.body.next).toBeUndefined()
    expect(rest.body.items[0].key).not.toBe(paged.body.items[0].key)
    await as('translator').get('terms/violations?concept=nothing&locale=fr').expect(404)
    await sendTerms(CSV).expect(200)
  })
})

const TMX = (target: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="paragraph" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>Cities learn</seg></tuv><tuv xml:lang="fr"><seg>${target}</seg></tuv></tu></body></tmx>`

describe('the memory as TMX', () => {
  it('comes in from a reviewer once, helps, and goes out', async () => {
    const sent = () => as('reviewer').send('memory?locale=fr', TMX('Les villes apprennent'))
    expect((await sent().expect(200)).body).toEqual({ added: 1, known: 0 })
    expect((await sent().expect(200)).body).toEqual({ added: 0, known: 1 })
    const { id } = await write({ title: 'Cities learn' })
    const { body: page } = await as('translator')
      .get(`units?collection=articles&id=${id}&locale=fr&key=title`)
      .expect(200)
    expect(page.units[0].matches[0]).toMatchObject({ target: 'Les villes apprennent', score: 1 })
    const answer = await as('translator')
      .get('memory?locale=fr')
      .buffer(true)
      .parse((res, done) => {
        let text = ''
        res.on('data', (piece: Buffer) => {
          text += piece.toString('utf8')
        })
        res.on('end', () => done(null, text))
      })
    expect(answer.headers['content-disposition']).toContain('memory.en-fr.tmx')
    expect(answer.body).toContain('Les villes apprennent')
  })

  it.each([
    ['half a file', TMX('half').slice(0, -15)],
    ['another language', TMX('x').replace('xml:lang="fr"', 'xml:lang="de"')],
    ['no memory', '<html/>'],
    ['nothing', ''],
  ])('is refused with %s, and nothing is taken', async (_, file) => {
    const before = await everythingStored(payload)
    await as('reviewer').send('memory?locale=fr', file).expect(400)
    expect(await everythingStored(payload)).toEqual(before)
  })
})
