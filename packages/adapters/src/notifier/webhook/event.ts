/** A notice as a CloudEvent 1.0: its envelope says no more than the notice does, and in which language and register it would be told. */
import type { CloudEventV1 } from "cloudevents"
import { Moment, Notice } from "@omringd/core"
import type { Recipient } from "@omringd/core/Notices"
import { defaultPrefix, defaultSource } from "./options.ts"
import type { WebhookOptions } from "./options.ts"

/** A CloudEvent's time is an instant: a day begins at midnight, and what is no moment was seen now. */
const timeOf = (at: string, now: number): string => {
  if (!Moment.isMoment(at)) return new Date(now).toISOString()
  return at.length === 10 ? `${at}T00:00:00Z` : at
}

type Extended = Partial<CloudEventV1<unknown>> & { readonly language: string; readonly register: string }

export const eventOf = ({ source = defaultSource, typePrefix = defaultPrefix }: WebhookOptions, notice: Notice, { language, register }: Recipient, now: number): Extended => ({
  id: notice.id, source, type: `${typePrefix}${notice.notice}`, subject: notice.to, time: timeOf(notice.at, now),
  datacontenttype: "application/json", data: JSON.parse(Notice.write(notice)), language, register
})
