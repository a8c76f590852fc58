import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest'

import { CONTENT } from '@/seed/content'
import type { Text } from '@/seed/content/kit'

import { freePort } from '../setup/app'
import { createDatabase } from '../setup/postgres'

/** What one installation keeps, and the environment that it is started in. */
type Installation = { folder: string; dataDir: string; url: string; env: NodeJS.ProcessEnv }

/** One process of `npm start`, what it has said so far, and the code that it ends with. */
type Run = { child: ChildProcess; output: () => string; code: Promise<number | null> }

type Login = { email: string; password: string }

const installations: Installation[] = []
const runs: Run[] = []

const install = async (settings: Record<string, string> = {}): Promise<Installation> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'citynet-start-'))
  // Run by root, Postgres is another user, who would keep its data elsewhere if it were closed.
  chmodSync(folder, 0o755)
  const dataDir = path.join(folder, 'data')
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(folder, 'media'),
    // Set to nothing, so that a `.env` in the checkout does not decide them.
    ...{
      DATABASE_URL: '',
      PAYLOAD_SECRET: '',
      SERVER_URL: '',
      ADMIN_EMAIL: '',
      ADMIN_PASSWORD: '',
      S3_BUCKET: '',
      S3_ENDPOINT: '',
      S3_ACCESS_KEY_ID: '',
      S3_SECRET_ACCESS_KEY: '',
    },
    ...settings,
  }
  const installation = { folder, dataDir, env, url: `http://localhost:${port}` }
  installations.push(installation)
  return installation
}

/** As the script of package.json does; there is no terminal, so nobody can be asked. */
const start = (
  { env }: Installation,
  flags: string[] = [],
  settings: Record<string, string> = {},
): Run => {
  const program = ['--conditions=production', 'src/startup/start.mjs', ...flags]
  const child = spawn(process.execPath, program, {
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  const code = once(child, 'close').then(([number]) => number as number | null)
  const run = { child, code, output: () => said }
  runs.push(run)
  return run
}

const opened = async (run: Run): Promise<Run> => {
  while (!run.output().includes('Ctrl-C stops everything.')) {
    const { exitCode, signalCode } = run.child
    if (exitCode !== null || signalCode !== null) throw new Error(`It ended:\n${run.output()}`)
    await sleep(100)
  }
  return run
}

/** Sends a signal, and returns the exit code. */
const end = (run: Run, signal: NodeJS.Signals): Promise<number | null> => {
  run.child.kill(signal)
  return run.code
}

const stepsOf = ({ output }: Run) =>
  [...output().matchAll(/^✓ (.*) \([\d.]+ s\)$/gm)].map(([, step]) => step)

const pidFileOf = ({ dataDir }: Installation) => path.join(dataDir, 'postgres/postmaster.pid')

/** The embedded Postgres outlives whoever started it. */
const endPostgres = async (installation: Installation): Promise<void> => {
  const pidFile = pidFileOf(installation)
  if (!existsSync(pidFile)) return
  process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 'SIGQUIT')
  await vi.waitFor(() => expect(existsSync(pidFile)).toBe(false), 10_000)
}

const api = ({ url }: Installation) => supertest(url)

/** English events that everybody may read. */
const countEvents = async (installation: Installation, where = ''): Promise<number> => {
  const list = `/api/events?locale=en&limit=1${where}`
  const { body } = await api(installation).get(list).expect(200)
  return body.totalDocs
}

const loginOf = ({ output }: Run): Login => {
  const [, email = '', password = ''] =
    output().match(/^ {2}E-mail +(\S+)\n {2}Password +(\S+) +\(shown once;/m) ?? []
  return { email, password }
}

const signIn = async (installation: Installation, login: Login): Promise<string> => {
  const { body } = await api(installation).post('/api/users/login').send(login).expect(200)
  return `JWT ${body.token}`
}

const whoIs = async (installation: Installation, authorization: string) => {
  const me = api(installation).get('/api/users/me').set('Authorization', authorization)
  const { body } = await me.expect(200)
  return body.user?.email as string | undefined
}

const EVENT = {
  ...{ title: 'Written before the lights went out', summary: 'What is discussed.' },
  ...{ kind: 'meeting', mode: 'online', timeZone: 'Europe/Paris', _status: 'published' },
  ...{ startsAt: '2027-05-01T10:00:00.000Z', endsAt: '2027-05-01T12:00:00.000Z' },
}

const countWritten = (installation: Installation) =>
  countEvents(installation, `&where[title][equals]=${encodeURIComponent(EVENT.title)}`)

const FRENCH_TITLES = CONTENT.flatMap(([collection, documents]) =>
  collection === 'events' ? documents.map(({ data }) => (data.title as Text).fr) : [],
)

const PREPARING = [
  'Loading the application',
  'Connecting to the database',
  'Migrating the database',
]
const SEEDING = 'Adding the demo content (once)'

// No browser is wanted here, but the panel that browser tests have had compiled, or each start
// would compile it. What one test leaves the next one starts from: none can be tried again alone.
describe.skipIf(!inject('panelWaitUrl'))('npm start', { timeout: 600_000, retry: 0 }, () => {
  beforeAll(async () => {
    const answer = await fetch(inject('panelWaitUrl'))
    expect(answer.ok, await answer.text()).toBe(true)
  })

  afterAll(async () => {
    await Promise.all(runs.map((run) => end(run, 'SIGKILL')))
    for (const installation of installations) {
      await endPostgres(installation)
      rmSync(installation.folder, { recursive: true })
    }
  })

  describe('with a Postgres of its own', () => {
    let ours: Installation
    let run: Run
    let login: Login
    let seeded: number

    beforeAll(async () => {
      ours = await install()
    })

    it('answers probes before its database runs, and opens when all is there', async () => {
      run = start(ours)
      await vi.waitFor(() => api(ours).get('/healthz').expect(200), 60_000)
      const { body } = await api(ours).get('/readyz').expect(503)
      expect(body.reason).toMatch(/^starting/i)
      await opened(run)
      await api(ours).get('/readyz').expect(200)
      expect(stepsOf(run)).toEqual(['Starting the embedded Postgres', ...PREPARING, SEEDING])
    })

    it('ends with addresses that answer, and a login that works and is shown once', async () => {
      const addresses = ['/admin', '/graphiql', '/api/events?locale=en'].map((it) => ours.url + it)
      expect(run.output().match(/http:\S+/g)).toEqual(addresses)
      for (const address of addresses) expect((await fetch(address)).status, address).toBe(200)
      login = loginOf(run)
      expect(login.email).toBe('admin@example.org')
      expect(run.output().split(login.password)).toHaveLength(2)
      expect(await whoIs(ours, await signIn(ours, login))).toBe(login.email)
    })

    it('has the demo content, in French too', async () => {
      const query = 'query{Events(locale:fr,limit:3){docs{title}}}'
      const { body } = await api(ours).post('/api/graphql').send({ query }).expect(200)
      const titles = body.data.Events.docs.map(({ title }: { title: string }) => title)
      expect(titles).toHaveLength(3)
      expect(FRENCH_TITLES).toEqual(expect.arrayContaining(titles))
    })

    it('comes back after kill -9 with what was written, and seeds nothing again', async () => {
      seeded = await countEvents(ours)
      const authorization = await signIn(ours, login)
      const created = api(ours).post('/api/events?locale=en').set('Authorization', authorization)
      await created.send(EVENT).expect(201)
      await end(run, 'SIGKILL')

      run = await opened(start(ours))
      expect(run.output()).toContain('It was still running and keeps its content.')
      expect(stepsOf(run)).toEqual(['Starting the embedded Postgres', ...PREPARING])
      expect(run.output()).not.toContain(login.password)
      expect(await countWritten(ours)).toBe(1)
      expect(await countEvents(ours)).toBe(seeded + 1)
      expect(await whoIs(ours, authorization)).toBe(login.email)
    })

    it('stops on Ctrl-C, and its Postgres with it', async () => {
      const remembered = readFileSync(path.join(ours.dataDir, 'postgres.json'), 'utf8')
      const { port } = JSON.parse(remembered) as { port: number }
      expect(await end(run, 'SIGINT')).toBe(0)
      expect(run.output()).toMatch(/\nSIGINT: stopping \.\.\.\nStopped\.\n$/)
      expect(existsSync(pidFileOf(ours))).toBe(false)
      await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED')
    })

    it('deletes nothing for --reset where nobody can be asked', async () => {
      const files = () => readdirSync(ours.folder, { recursive: true }).sort()
      const before = files()
      run = start(ours, ['--reset'])
      expect(await run.code).toBe(1)
      expect(run.output()).toMatch(/there is no terminal to answer in: add --yes\.\n$/)
      expect(files()).toEqual(before)
    })

    it('starts over with --reset --yes, and keeps a secret that was set from outside', async () => {
      const settings = { PAYLOAD_SECRET: 'a secret of the operator, 32 bytes and more' }
      run = await opened(start(ours, ['--reset', '--yes'], settings))
      expect(await countWritten(ours)).toBe(0)
      expect(await countEvents(ours)).toBe(seeded)
      const renewed = loginOf(run)
      expect(renewed.password).not.toBe(login.password)
      const authorization = await signIn(ours, renewed)
      await end(run, 'SIGINT')

      run = await opened(start(ours, [], settings))
      expect(await whoIs(ours, authorization)).toBe(renewed.email)
      await end(run, 'SIGINT')
    })
  })

  it('names a port that is taken, and makes nothing', async () => {
    const installation = await install()
    const { PORT } = installation.env
    const other = createServer().listen(Number(PORT), '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const run = start(installation)
    expect(await run.code).toBe(1)
    expect(run.output()).toContain(`Port ${PORT} is taken by another program`)
    expect(readdirSync(installation.folder)).toEqual([])
  })

  it('fills a Postgres named by DATABASE_URL with --demo alone, and runs none beside it', async () => {
    const server = inject('postgresUrl')
    const database = 'npm_start'
    await createDatabase(server, database)
    const installation = await install({ DATABASE_URL: `${server}/${database}` })
    let run = await opened(start(installation))
    expect(stepsOf(run)).toEqual(PREPARING)
    expect(await countEvents(installation)).toBe(0)
    expect(readdirSync(installation.dataDir)).toEqual(['secrets.env'])
    expect(await end(run, 'SIGINT')).toBe(0)

    run = await opened(start(installation, ['--demo']))
    expect(stepsOf(run)).toEqual([...PREPARING, SEEDING])
    expect(await countEvents(installation)).toBeGreaterThan(0)
    expect(await end(run, 'SIGINT')).toBe(0)
  })
})
