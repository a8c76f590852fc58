import type { Declaration } from '@/public-api/registry'

import { describeReport } from '../../core/reports/report-request'

/** How readers report a text, for those who describe the API. */
export const reportDeclaration: Declaration = {
  path: '/translation-reports',
  tag: 'Translation',
  summary: 'A reader reports that something is wrong with a text',
  description:
    'Answered alike whether or not there is such a document or text. `quote` is what the reader has marked, with some words around it.',
  parameters: {},
  localized: false,
  sent: { body: describeReport(), status: 202 },
  answers: {
    'application/json': {
      type: 'object',
      required: ['message'],
      properties: { message: { type: 'string' } },
    },
  },
}
