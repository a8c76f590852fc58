import type { RequestHandler } from '@/platform/request-layer'

/** Whether a request claims to come from somebody; whether it really does, Payload decides. */
export const hasCredentials = ({ headers }: Request): boolean =>
  headers.has('authorization') || /(^|;\s*)[\w-]*token=/.test(headers.get('cookie') ?? '')

/** Asks Payload itself who sends the request, so that a made-up token opens nothing. */
export const isSignedIn = async (
  request: Request,
  next: RequestHandler,
  usersSlug: string,
): Promise<boolean> => {
  if (!hasCredentials(request)) return false
  const headers = new Headers(request.headers)
  for (const name of ['content-type', 'content-length', 'x-payload-http-method-override']) {
    headers.delete(name)
  }
  const answer = await next(
    new Request(new URL(`/api/${usersSlug}/me?depth=0`, request.url), { headers }),
  )
  const { user } = (await answer.json()) as { user?: unknown }
  return Boolean(user)
}
