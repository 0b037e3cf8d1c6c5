/** Tells the server what was recorded, whenever it can be reached; what it has not acknowledged is kept and sent again. */
const LANDINGS = '/api/v1/gates/landings';
const SHIFT = '/api/v1/gates/shift';

/** As many as the server takes at once. */
const BATCH = 500;

/** A server that does not answer by then is not there. */
const PATIENCE = 20000;

export class Courier {
  /** @param changed called when something was told */
  constructor(duty, changed) {
    this.duty = duty;
    this.changed = changed;
    this.running = null;
    this.wanted = false;
  }

  /** Sends what waits, and asks how the shift is; one call at a time, and once more where it was asked for meanwhile. */
  deliver() {
    this.wanted = true;
    this.running ??= this.loop().finally(() => {
      this.running = null;
      this.changed();
    });
    return this.running;
  }

  async loop() {
    while (this.wanted) {
      this.wanted = false;
      await this.run().catch(() => {});
    }
  }

  async run() {
    const { duty } = this;
    while (duty.waiting > 0) {
      const batch = await duty.next(BATCH);
      const sent = batch.map(one => one.record);
      const { secret } = batch[0];
      const answer = await asked(LANDINGS, secret, JSON.stringify({ landings: sent }));
      if (answer === null) {
        await duty.unknown(secret);
        return;
      }
      await duty.acknowledge(secret, sent, answer);
      this.changed();
    }
    if (duty.shift && !duty.shift.unknown) {
      const { secret } = duty.shift;
      const answer = await asked(SHIFT, secret);
      await (answer === null ? duty.unknown(secret) : duty.acknowledge(secret, [], answer));
    }
  }
}

/** What the server answers; null where it does not know the shift. */
async function asked(address, secret, body) {
  const answer = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: 'Bearer ' + secret, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body,
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (answer.status === 401) {
    return null;
  }
  if (!answer.ok) {
    throw new Error('The server answered ' + answer.status + '.');
  }
  return answer.json();
}
