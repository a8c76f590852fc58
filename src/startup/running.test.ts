import { describe, expect, it } from 'vitest'

import { end, type Running } from './running'

const running = (close: () => Promise<void>) => {
  const ended: string[] = []
  const it: Running = {
    abort: new AbortController(),
    server: { close: () => close().then(() => void ended.push('server')) },
    postgres: Promise.resolve({
      url: 'postgres://127.0.0.1/citynet',
      port: 5432,
      adopted: false,
      stop: async () => void ended.push('postgres'),
    }),
  }
  return { it, ended }
}

describe('ending', () => {
  it('stops Postgres when the last request has been answered', async () => {
    const { it, ended } = running(async () => {})
    await end(it)
    expect(ended).toEqual(['server', 'postgres'])
  })

  it('stops Postgres also when the server does not close in time, and says so', async () => {
    const { it, ended } = running(() => new Promise(() => {}))
    await expect(end(it, { closeMs: 20 })).rejects.toThrow('did not close in 0.02 s')
    expect(ended).toEqual(['postgres'])
  })

  it('stops a Postgres that was only starting', async () => {
    let stopped = false
    const starting = new Promise<void>((resolve) => setTimeout(resolve, 20)).then(() => ({
      url: '',
      port: 1,
      adopted: false,
      stop: async () => {
        stopped = true
      },
    }))
    await end({ abort: new AbortController(), postgres: starting })
    expect(stopped).toBe(true)
  })
})
