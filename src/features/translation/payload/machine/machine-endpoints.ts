import type { Endpoint, PayloadRequest } from 'payload'

import { idIn, refused, translationEndpoint } from '../endpoints/endpoint'
import { rightsIn } from '../rights'
import { actorOf, inTransaction } from '../store/session'
import { estimateOf } from './estimate'
import { queueMachine } from './machine-task'
import { type Known, machineRequest } from './request'
import { addRun, cancelRun, findRun, type MachineRun } from './runs'

/**
 * `POST /api/translation/machine` starts a run (202) or only tells what it would cost (`dryRun`,
 * 200); above the cap nothing is queued (409). `GET` with its id tells how far it is, `DELETE`
 * cancels it.
 */
export const machineEndpoints = (known: Known & { costCap: number }): Endpoint[] => [
  translationEndpoint('post', 'machine', async (req) => {
    const { scope, engine, dryRun } = await machineRequest(req, known)
    const cap = known.costCap
    const estimate = {
      ...(await estimateOf(req, scope, engine)),
      ...{ cap, engine: engine.name, model: engine.model },
    }
    if (dryRun) return Response.json({ ...estimate, exceedsCap: estimate.cost > cap })
    if (estimate.cost > cap) {
      const { characters, cost } = estimate
      const numbers = { characters, cost: cost.toFixed(2), cap }
      throw refused(req, 409, 'machineTooDear', numbers, estimate)
    }
    if (estimate.units === 0) return Response.json({ ...estimate, id: null })
    const id = await inTransaction(req, async () => {
      const added = await addRun(req, {
        ...scope,
        ...{ engine: engine.name, model: engine.model, requestedBy: actorOf(req) },
        ...{ total: estimate.units, estimatedCost: estimate.cost },
      })
      await queueMachine(req, added)
      return added
    })
    return Response.json({ ...estimate, id, state: 'queued' }, { status: 202 })
  }),
  translationEndpoint('get', 'machine/:id', async (req) => Response.json(await visibleRun(req))),
  translationEndpoint('delete', 'machine/:id', async (req) => {
    const { id } = await visibleRun(req)
    if (!(await cancelRun(req, id))) throw refused(req, 409, 'machineRunOver', { id })
    return Response.json(await visibleRun(req), { status: 202 })
  }),
]

const visibleRun = async (req: PayloadRequest): Promise<MachineRun> => {
  const id = idIn(req)
  const run = id === undefined ? undefined : await findRun(req, id)
  if (run && rightsIn(req.user, run.locale).translate) return run
  throw refused(req, 404, 'machineRunUnknown', { id: String(req.routeParams?.id) })
}
