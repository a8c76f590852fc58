import { describe, expect, it } from 'vitest'

import { bytesOf, WholeRequest, WholeResponse, withHeaders } from './whole-bodies'

const TEXT = 'São Paulo, القاهرة'
const BYTES = new TextEncoder().encode(TEXT)

const messages = {
  response: () => new WholeResponse(TEXT, { headers: { 'content-type': 'text/plain' } }),
  request: () => new WholeRequest('http://host/', { method: 'POST' }, BYTES),
}

describe.each(Object.entries(messages))('a whole %s', (_, make) => {
  it('is read in every way in which others are', async () => {
    expect(await make().text()).toBe(TEXT)
    expect(new Uint8Array(await make().arrayBuffer())).toEqual(BYTES)
    expect(await (await make().blob()).text()).toBe(TEXT)
    expect(await new Response(make().body).text()).toBe(TEXT)
    expect(await make().clone().text()).toBe(TEXT)
    expect((await bytesOf(make())).toString()).toBe(TEXT)
  })

  it('can be given another way to be read, as Payload does', async () => {
    const message = Object.assign(make(), { json: async () => 'read already' })
    expect(await message.json()).toBe('read already')
  })

  it('is read once', async () => {
    const message = make()
    expect(message.bodyUsed).toBe(false)
    await message.text()
    expect(message.bodyUsed).toBe(true)
    await expect(message.text()).rejects.toThrow('read already')
    await expect(bytesOf(message)).rejects.toThrow('read already')
    expect(() => message.clone()).toThrow('read already')
  })

  it('is read as ever by whoever has looked whether there is a body', async () => {
    const message = make()
    expect(message.body).not.toBeNull()
    expect(await message.text()).toBe(TEXT)
    expect([message.bodyUsed, message.body?.locked]).toEqual([true, true])
  })

  it('has no stream for a second reader', async () => {
    const message = make()
    await bytesOf(message)
    expect(message.body?.locked).toBe(true)
  })

  it('is used once its stream is read, and not before', async () => {
    const message = make()
    expect(message.body).toBe(message.body)
    expect(message.bodyUsed).toBe(false)
    await new Response(message.body).text()
    expect(message.bodyUsed).toBe(true)
    await expect(message.text()).rejects.toThrow('read already')
  })
})

describe('JSON and forms of a whole body', () => {
  it('are read as such', async () => {
    expect(await new WholeResponse('{"a":1}', {}).json()).toEqual({ a: 1 })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const form = await new WholeResponse('a=1', { headers }).formData()
    expect(form.get('a')).toBe('1')
  })
})

describe('a request made of another', () => {
  it('has its body where the other one says what it is to be like', async () => {
    expect(await new Request('http://other/', messages.request()).text()).toBe(TEXT)
  })
})

describe('headers that are changed', () => {
  it.each([
    ['in place, where the response is whole', new WholeResponse(TEXT, { status: 203 }), true],
    ['in a copy, where somebody else may have made it', new Response(TEXT, { status: 203 }), false],
  ])('are %s', async (_, response, isSame) => {
    const changed = withHeaders(response, (headers) => headers.set('vary', 'Origin'))
    expect(changed === response).toBe(isSame)
    expect([changed.status, changed.headers.get('vary')]).toEqual([203, 'Origin'])
    expect(await bytesOf(changed)).toEqual(Buffer.from(BYTES))
  })
})
