import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createLocalReq, type Payload } from 'payload'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { type JobRunner, startJobRunner } from '@/jobs/runner'
import { queueMail } from '@/mail/outbox'
import { smtpTransport } from '@/mail/transport'

import { bootPayload } from '../setup/payload'

const WAIT = { timeout: 15_000, interval: 100 }

let payload: Payload
let runner: JobRunner
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citynet-mail-'))
  process.env.DATA_DIR = folder
  payload = await bootPayload()
  runner = startJobRunner({
    payload,
    databaseUrl: process.env.DATABASE_URL ?? '',
    logger: pino({ level: 'silent' }),
    pollMs: 100,
  })
})

afterAll(() => runner.stop())

const mails = async (): Promise<string[]> => {
  const names = await readdir(path.join(folder, 'mail')).catch(() => [])
  return Promise.all(names.sort().map((name) => readFile(path.join(folder, 'mail', name), 'utf8')))
}

const waiting = async () => {
  const { rows } = await payload.db.pool.query('select id from payload_jobs')
  return rows.length
}

describe('mail without an SMTP server', () => {
  beforeEach(() => vi.waitFor(async () => expect(await waiting()).toBe(0), WAIT))

  it('is written to a file by the job runner', async () => {
    await queueMail(payload, { to: 'a@example.org', subject: 'Réunion', text: 'Bonjour' })
    await vi.waitFor(async () => expect(await mails()).toHaveLength(1), WAIT)
    const [eml] = await mails()
    expect(eml).toMatch(/^To: a@example\.org\r$/m)
    expect(eml).toMatch(/^From: "?citynet-cms"? <no-reply@localhost>\r$/m)
    expect(eml).toContain('Bonjour')
    await vi.waitFor(async () => expect(await waiting()).toBe(0), WAIT)
  })

  it('carries the link of a forgotten password', async () => {
    const before = (await mails()).length
    await payload.create({
      collection: 'users',
      data: { email: 'editor@example.org', password: 'a long password', name: 'Editor' },
    })
    await payload.forgotPassword({ collection: 'users', data: { email: 'editor@example.org' } })
    await vi.waitFor(async () => expect((await mails()).length).toBe(before + 1), WAIT)
    expect((await mails()).at(-1)).toContain('To: editor@example.org')
  })

  it('is not sent when the write it belongs to is rolled back', async () => {
    const before = (await mails()).length
    const req = await createLocalReq({}, payload)
    const transaction = await payload.db.beginTransaction()
    if (transaction === null) throw new Error('no transaction')
    req.transactionID = transaction
    await queueMail(payload, { to: 'b@example.org', subject: 'x', text: 'x' }, req)
    await payload.db.rollbackTransaction(transaction)
    await queueMail(payload, { to: 'c@example.org', subject: 'after', text: 'x' })
    await vi.waitFor(async () => expect((await mails()).length).toBe(before + 1), WAIT)
    expect((await mails()).at(-1)).toContain('To: c@example.org')
    await vi.waitFor(async () => expect(await waiting()).toBe(0), WAIT)
  })

  it('with a header that starts another is refused, and nothing waits', async () => {
    const send = queueMail(payload, { to: 'a@example.org', subject: 'x\r\nBcc: v@example.org' })
    await expect(send).rejects.toThrow(/line break/)
    expect(await waiting()).toBe(0)
  })
})

describe('mail over SMTP', () => {
  it('reaches the server as composed, and fails loudly when the server refuses', async () => {
    const received: string[] = []
    let refuse = true
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(refuse ? new Error('try later') : null),
      onData: (stream, _session, done) => {
        let text = ''
        stream.on('data', (chunk) => {
          text += chunk
        })
        stream.on('end', () => {
          received.push(text)
          done()
        })
      },
    })
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
    // A server that listens on TCP has an address with a port.
    const { port } = smtp.server.address() as AddressInfo
    const send = smtpTransport(`smtp://127.0.0.1:${port}`, 'citynet <no-reply@example.org>')
    const message = { to: ['a@example.org'], subject: 'Hello', text: 'Body' }
    await expect(send(message)).rejects.toThrow(/try later/)
    refuse = false
    await send(message)
    expect(received).toHaveLength(1)
    expect(received[0]).toContain('From: citynet <no-reply@example.org>')
    expect(received[0]).toContain('Subject: Hello')
    await new Promise<void>((resolve) => smtp.close(() => resolve()))
  })
})
