import { describe, expect, it } from 'vitest'

import { DatabaseBusy } from './outage'
import { slotsOf, TransactionSlots } from './transaction-slots'

describe('transaction slots', () => {
  it('leave a second connection for each transaction and two for reads', () => {
    for (let max = 4; max <= 100; max += 1) expect(2 * slotsOf(max) + 2).toBeLessThanOrEqual(max)
    expect(slotsOf(20)).toBe(9)
  })

  it('are handed on in the order of arrival', async () => {
    const slots = new TransactionSlots(1, 1_000)
    const release = await slots.take()
    const order: string[] = []
    const first = slots.take().then((done) => [order.push('first'), done()])
    const second = slots.take().then((done) => [order.push('second'), done()])
    release()
    await Promise.all([first, second])
    expect(order).toEqual(['first', 'second'])
    expect(slots.held).toBe(0)
  })

  it('turn a waiter away in time and do not lose the slot it waited for', async () => {
    const slots = new TransactionSlots(1, 10)
    const release = await slots.take()
    await expect(slots.take()).rejects.toThrow(DatabaseBusy)
    release()
    release()
    expect(slots.held).toBe(0)
    await expect(slots.take()).resolves.toBeTypeOf('function')
  })
})
