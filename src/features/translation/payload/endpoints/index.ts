import type { Endpoint } from 'payload'

import type { GateOptions } from '../release/gate'
import { actsEndpoint } from './acts'
import { commentEndpoints } from './comments'
import { exportEndpoint, jobExportEndpoint } from './export'
import { gateEndpoint } from './gate'
import { historyEndpoint } from './history'
import { importEndpoint } from './import'
import { jobEndpoints } from './jobs'
import { memoryEndpoints } from './memory'
import { minorEditEndpoints } from './minor-edits'
import { noticeEndpoints } from './notices'
import { peopleEndpoint } from './people'
import { preflightEndpoints } from './preflight'
import { presenceEndpoint } from './presence'
import { progressEndpoint } from './progress'
import { queueEndpoint } from './queue'
import { standingEndpoint } from './standing'
import { suggestionsEndpoint } from './suggestions'
import { termViolationsEndpoint } from './term-violations'
import { termsEndpoints } from './terms'
import { unitsEndpoint } from './units'
import { waiverEndpoints } from './waivers'

/** All that is below `/api/translation`. */
export const translationEndpoints = (gate: GateOptions): Endpoint[] => [
  queueEndpoint,
  progressEndpoint,
  standingEndpoint,
  unitsEndpoint(gate.policyOf),
  actsEndpoint(gate.policyOf),
  ...waiverEndpoints(gate.policyOf),
  suggestionsEndpoint,
  historyEndpoint,
  ...commentEndpoints,
  presenceEndpoint,
  ...jobEndpoints,
  jobExportEndpoint,
  peopleEndpoint,
  ...noticeEndpoints,
  ...minorEditEndpoints,
  ...preflightEndpoints,
  gateEndpoint(gate),
  exportEndpoint,
  importEndpoint(gate.policyOf),
  ...termsEndpoints,
  termViolationsEndpoint(gate.policyOf),
  ...memoryEndpoints,
]
