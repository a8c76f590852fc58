import { directionOf, nameOf } from './words'

/** A locale under its own name, read out and set in its own language. */
export const LocaleName = ({ locale }: { locale: string }) => (
  <bdi dir={directionOf(locale)} lang={locale}>
    {nameOf(locale)}
  </bdi>
)
