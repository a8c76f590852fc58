import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { createTransport } from 'nodemailer'

import type { MailMessage } from './message'

/** Brings a mail on its way; rejects when it should be tried again. */
export type MailTransport = (message: MailMessage) => Promise<void>

const TIMEOUT_MS = 10_000

/** Hands mails to the server that an `smtp://` or `smtps://` URL names. */
export const smtpTransport = (url: string, from: string): MailTransport => {
  const smtp = createTransport(
    { url, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
    { from },
  )
  return async (message) => {
    await smtp.sendMail(message)
  }
}

/** Writes each mail into a folder as an `.eml` file, which any mail program opens. */
export const folderTransport = (folder: string, from: string): MailTransport => {
  const composer = createTransport(
    { streamTransport: true, buffer: true, newline: 'windows' },
    { streamTransport: true, from },
  )
  return async (message) => {
    const { message: eml } = await composer.sendMail(message)
    const time = new Date().toISOString().replaceAll(':', '-')
    const file = path.join(folder, `${time}-${randomUUID().slice(0, 8)}.eml`)
    // Reset links are in them.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(`${file}.part`, eml as Buffer, { mode: 0o600 })
    await rename(`${file}.part`, file)
  }
}
