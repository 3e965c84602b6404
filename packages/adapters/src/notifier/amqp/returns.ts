/** Messages that came back because no queue takes them. Each comes back before it is confirmed, and confirmations of several may come as one. */
import type { Message } from "amqplib"

interface Returning {
  on(event: "return", listener: (message: Message) => void): unknown
}

/** Whether a message with this id came back, asked once for each that was sent: of the same one twice, each comes back by itself. */
export const returns = (channel: Returning): ((id: string) => boolean) => {
  const back = new Map<string, number>()
  channel.on("return", ({ properties: { messageId } }) => void back.set(String(messageId), (back.get(String(messageId)) ?? 0) + 1))
  return (id) => {
    const times = back.get(id) ?? 0
    if (times > 1) back.set(id, times - 1)
    else back.delete(id)
    return times > 0
  }
}
