import type { PayloadRequest } from 'payload'

import type { Mail } from './apply-endpoint'

/** Sends at once, through the adapter of the config. */
export const sendDirectly = async (req: PayloadRequest, mail: Mail): Promise<void> => {
  await req.payload.sendEmail(mail)
}

/** The addresses of the active editors and admins. */
export const officeOf =
  (users: string) =>
  async (req: PayloadRequest): Promise<string[]> => {
    const { docs } = await req.payload.find({
      collection: users as never,
      where: { and: [{ roles: { in: ['admin', 'editor'] } }, { active: { equals: true } }] },
      depth: 0,
      limit: 0,
      pagination: false,
      req,
    })
    return (docs as unknown as { email: string }[]).map(({ email }) => email)
  }
