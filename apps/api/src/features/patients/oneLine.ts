/** Names are compared and sorted: two spaces, or an accent in two signs, would make another person of them. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
