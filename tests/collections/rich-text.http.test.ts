import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)

type Node = Record<string, unknown>
const element = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  children,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...more,
})
const text = (value: string): Node => ({ type: 'text', text: value, version: 1, format: 0 })
const paragraph = (value: string) => element('paragraph', [text(value)])
const state = (...children: Node[]) => ({ root: element('root', children) })
const block = (fields: Node): Node => ({ type: 'block', version: 2, format: '', fields })

const create = (bio: unknown) =>
  api
    .post('/api/people?locale=en&draft=true')
    .set('Authorization', editor)
    .send({ name: `Person ${Math.random()}`, bio })
const uids = (body: { doc: { bio: { root: { children: { $?: { uid?: string } }[] } } } }) =>
  body.doc.bio.root.children.map((node) => node.$?.uid)

describe('rich text over the API', () => {
  it.each<[string, unknown]>([
    [
      'a script behind a link',
      state(
        element('paragraph', [
          element('link', [text('x')], {
            fields: { linkType: 'custom', url: 'javascript:alert(1)' },
          }),
        ]),
      ),
    ],
    ['raw HTML', state({ type: 'html', html: '<script>' })],
    ['a heading of level 1', state(element('heading', [text('x')], { tag: 'h1' }))],
    ['an unknown block', state(block({ blockType: 'embed', code: '<iframe>' }))],
    [
      'a film on an unknown host',
      state(block({ blockType: 'video', id: 'a', url: 'https://evil.example/x', title: 'x' })),
    ],
    [
      'an accordion item without a body',
      state(block({ blockType: 'accordion', id: 'b', items: [{ id: 'c', heading: 'x' }] })),
    ],
    ['plain text', 'just a string'],
  ])('refuses %s in a published text, and writes nothing', async (_, bio) => {
    const before = await payload.count({ collection: 'people' })
    const { body } = await api
      .post('/api/people?locale=en')
      .set('Authorization', editor)
      .send({ name: 'A', position: 'Mayor', bio, _status: 'published' })
      .expect(400)
    expect(JSON.stringify(body)).toContain('bio')
    expect(await payload.count({ collection: 'people' })).toEqual(before)
  })

  it.each<[string, unknown]>([
    [
      'a script behind a link',
      state(
        element('paragraph', [
          element('link', [text('x')], {
            fields: { linkType: 'custom', url: 'javascript:alert(1)' },
          }),
        ]),
      ),
    ],
    ['raw HTML', state({ type: 'html', html: '<script>' })],
  ])('refuses %s in a draft too', async (_, bio) => {
    const before = await payload.count({ collection: 'people' })
    await create(bio).expect(400)
    expect(await payload.count({ collection: 'people' })).toEqual(before)
  })

  it('accepts headings, links and an accordion', async () => {
    const { body } = await create(
      state(
        element('heading', [text('Heading')], { tag: 'h2' }),
        element('paragraph', [
          element('link', [text('x')], {
            fields: { linkType: 'custom', url: 'https://example.org' },
          }),
        ]),
        block({
          blockType: 'accordion',
          id: 'a',
          items: [{ id: 'b', heading: 'Q', body: state(paragraph('A')) }],
        }),
      ),
    ).expect(201)
    expect(body.doc.bio.root.children).toHaveLength(3)
  })
})

describe('the identity of a block', () => {
  it('is given on the first save and stays when a client sends the text without it', async () => {
    const created = await create(state(paragraph('One'), paragraph('Two'))).expect(201)
    const [one, two] = uids(created.body)
    expect(one).toMatch(/^[0-9a-f]{12}$/)
    expect(two).not.toBe(one)
    const saved = await api
      .patch(`/api/people/${created.body.doc.id}?locale=en&draft=true`)
      .set('Authorization', editor)
      .send({ bio: state(paragraph('Two'), paragraph('New'), paragraph('One')) })
      .expect(200)
    const after = uids(saved.body)
    expect([after[0], after[2]]).toEqual([two, one])
    expect([one, two]).not.toContain(after[1])
  })

  it('is not shared by a block and its copy', async () => {
    const same = { ...paragraph('Copy'), $: { uid: 'aaaaaaaaaaaa' } }
    const { body } = await create(state(same, same)).expect(201)
    const [first, second] = uids(body)
    expect(first).toBe('aaaaaaaaaaaa')
    expect(second).not.toBe(first)
  })
})
