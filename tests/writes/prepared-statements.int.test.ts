import type { PoolClient } from 'pg'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'

import { ResilientPool } from '@/platform/pool'

const pool = new ResilientPool({
  connectionString: `${inject('postgresUrl')}/postgres`,
  max: 1,
})
const TABLE = 'prepared_statements_test'
beforeEach(async () => {
  await pool.query(`drop table if exists ${TABLE}`)
  await pool.query(`create table ${TABLE} (id integer, value integer)`)
  await pool.query(`insert into ${TABLE} values (1, 7)`)
})
afterAll(async () => {
  await pool.query(`drop table if exists ${TABLE}`)
  await pool.end()
})

/** As long as those that read documents, and like no other. */
const statement = (mark: string) =>
  `select value from ${TABLE} where id = $1 -- ${mark} ${'.'.repeat(500)}`

type Asking = { client: PoolClient; ask: (text: string) => Promise<unknown> }

/** Works on a connection as a transaction does. */
const inTransaction = async <T>(work: (asking: Asking) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    return await work({
      client,
      ask: async (text) => (await client.query({ text }, [1])).rows,
    })
  } finally {
    client.release()
  }
}

const preparedOn = async (client: PoolClient): Promise<string[]> => {
  const { rows } = await client.query('select statement from pg_prepared_statements')
  return (rows as { statement: string }[]).map((row) => row.statement)
}

const processOf = async (client: PoolClient): Promise<number> =>
  (await client.query('select pg_backend_pid() as pid')).rows[0].pid

const times = async (number: number, work: () => Promise<unknown>) => {
  for (let time = 0; time < number; time += 1) await work()
}

describe('a long statement of transactions', () => {
  it('is prepared the third time, and answers the same', async () => {
    await inTransaction(async ({ ask, client }) => {
      const text = statement('third')
      await times(2, () => ask(text))
      expect(await preparedOn(client)).not.toContain(text)
      expect(await ask(text)).toEqual([{ value: 7 }])
      expect(await preparedOn(client)).toContain(text)
      await client.query(`update ${TABLE} set value = 8`)
      expect(await ask(text)).toEqual([{ value: 8 }])
    })
  })

  it('is not prepared when it is asked outside of them', async () => {
    const text = statement('outside')
    await times(5, () => pool.query({ text }, [1]))
    await inTransaction(async ({ client }) => {
      expect(await preparedOn(client)).not.toContain(text)
    })
  })

  it('fails once at most after its table was changed: its connection is closed', async () => {
    const text = statement('changed')
    await times(3, () => inTransaction(({ ask }) => ask(text)))
    await pool.query(`alter table ${TABLE} alter column value type text`)
    await expect(inTransaction(({ ask }) => ask(text))).rejects.toMatchObject({ code: '0A000' })
    expect(await inTransaction(({ ask }) => ask(text))).toEqual([{ value: '7' }])
  })

  it('takes no more of Postgres than one connection may keep', async () => {
    const before = await inTransaction(async ({ ask, client }) => {
      for (let number = 0; number < 120; number += 1) {
        await times(3, () => ask(statement(`many ${number}`)))
      }
      return processOf(client)
    })
    await inTransaction(async ({ client }) => {
      expect(await processOf(client)).not.toBe(before)
      expect(await preparedOn(client)).toEqual([])
    })
  })
})
