import { levels, pino } from 'pino'
import supertest from 'supertest'
import { describe, expect, it } from 'vitest'

import { freePort } from '../setup/app'
import { cloneDatabase } from '../setup/payload'
import { noPages } from '../setup/server'

describe('a server that starts', () => {
  it('answers probes and browsers from the first second, opens its doors, and closes', async () => {
    process.env.DATABASE_URL = await cloneDatabase()
    const { startServer } = await import('@/server/start-server')
    const port = await freePort()
    const http = supertest(`http://127.0.0.1:${port}`)
    let open: () => void = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const lines: { level: number; path: string; status: number }[] = []
    const starting = startServer({
      port,
      host: '127.0.0.1',
      logger: pino({}, { write: (line) => lines.push(JSON.parse(line)) }),
      openPages: noPages,
      prepare: async (progress) => {
        progress('migrating <the> database')
        await gate
      },
    })
    await http.get('/healthz').expect(200)
    const probe = await http.get('/readyz').expect(503)
    expect(probe.body).toEqual({ status: 'not ready', reason: 'migrating <the> database' })
    const api = await http.get('/api/topics').expect(503)
    expect(api.headers['retry-after']).toBe('3')
    const page = await http.get('/admin').set('accept', 'text/html').expect(503)
    expect(page.text).toContain('migrating &#60;the&#62; database')

    const refused = lines.filter(({ status }) => status === 503)
    expect(refused.map(({ path }) => path)).toEqual(['/readyz', '/api/topics', '/admin'])
    // A probe that is told to wait is no fault to wake anybody for.
    expect(refused.every(({ level }) => level === levels.values.info)).toBe(true)

    open()
    const server = await starting
    await http.get('/readyz').expect(200)
    await http.get('/admin').expect(200, 'page')
    await http.get('/').expect(200, /\/graphiql/)

    const begun = performance.now()
    await server.close()
    expect(performance.now() - begun).toBeLessThan(10_000)
    await expect(http.get('/healthz')).rejects.toThrow(/ECONNREFUSED/)
  })

  it('stops listening when what it prepares fails', async () => {
    process.env.DATABASE_URL = await cloneDatabase()
    const { startServer } = await import('@/server/start-server')
    const port = await freePort()
    const starting = startServer({
      port,
      host: '127.0.0.1',
      logger: pino({ level: 'silent' }),
      openPages: noPages,
      prepare: () => Promise.reject(new Error('no disk left')),
    })
    await expect(starting).rejects.toThrow('no disk left')
    await expect(supertest(`http://127.0.0.1:${port}`).get('/healthz')).rejects.toThrow(
      /ECONNREFUSED/,
    )
  })
})
