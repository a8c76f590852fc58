'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { ApiFault, askAt, type Place } from './api'
import { useDeskContext } from './desk-context'
import { useDesk, useDeskStore } from './store'
import { useWords } from './words'

export type Preview = {
  /** Of the page that is shown. */
  url?: string
  isThere: boolean
  toggle: () => void
}

/** The page of the document beside its texts, where the installation has previews. */
export const usePreview = (place: Place): Preview => {
  const [url, setUrl] = useState<string>()
  const [isThere, setThere] = useState(true)
  const toggle = useCallback(() => {
    if (url !== undefined) return setUrl(undefined)
    askAt<{ url: string }>('POST', '/api/preview/tokens', place).then(
      (answer) => setUrl(answer.url),
      (error: unknown) => {
        if (error instanceof ApiFault && error.status !== 0) setThere(false)
      },
    )
  }, [place, url])
  return useMemo(() => ({ url, isThere, toggle }), [url, isThere, toggle])
}

/** Who clicks on a text of the page opens its unit, and the page follows the unit that is open. */
export const PreviewPane = ({ url }: { url: string }) => {
  const { say } = useWords()
  const { commands } = useDeskContext()
  const store = useDeskStore()
  const frame = useRef<HTMLIFrameElement>(null)
  const active = useDesk((state) => state.active)
  const versions = useDesk((state) => state.units)
  const origin = new URL(url, window.location.href).origin
  const tell = useCallback(
    (message: object) => frame.current?.contentWindow?.postMessage(message, origin),
    [origin],
  )
  useEffect(() => {
    const onMessage = ({ data, origin: from, source }: MessageEvent) => {
      if (from !== origin || source !== frame.current?.contentWindow) return
      const key = keyIn(data)
      if (key !== undefined && store.get().units.some((it) => it.key === key)) commands.open(key)
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [commands, origin, store])
  useEffect(() => tell({ type: 'citynet:show', key: active }), [active, tell])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored changes the page
  useEffect(() => tell({ type: 'citynet:refresh' }), [versions, tell])
  return (
    <iframe
      className="desk-preview"
      onLoad={() => tell({ type: 'citynet:show', key: active })}
      ref={frame}
      sandbox="allow-same-origin allow-scripts"
      src={url}
      title={say('preview')}
    />
  )
}

/** `{type:'citynet:node', path, node}`, as the page tells what was clicked. */
const keyIn = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined
  const { type, path, node } = data as Record<string, unknown>
  if (type !== 'citynet:node' || typeof path !== 'string') return undefined
  return typeof node === 'string' && node !== '' ? `${path}#${node}` : path
}
