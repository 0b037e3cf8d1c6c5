/** Codes of States and zones of ports, as the server's tables have them. */
export class Places {
  /** @param tables { states: { KOR: 'KR', ... }, ports: { ICN: { state: 'KOR', zone: 'Asia/Seoul' }, ... } } */
  constructor(tables) {
    this.alpha2s = new Map(Object.entries(tables.states));
    this.alpha3s = new Map(Object.entries(tables.states).map(([alpha3, alpha2]) => [alpha2, alpha3]));
    this.ports = new Map(Object.entries(tables.ports));
  }

  alpha2(code) {
    const capitals = code.trim().toUpperCase();
    return this.alpha2s.get(capitals) ?? capitals;
  }

  alpha3(code) {
    const alpha2 = this.alpha2(code);
    return this.alpha3s.get(alpha2) ?? alpha2;
  }

  /** The State that issues under a code of Doc 9303-3 section 5, with D and the classes of British nationals. */
  issuer(code) {
    const state = this.alpha3(code.replaceAll('<', ''));
    if (state === 'D') {
      return 'DEU';
    }
    return ['GBD', 'GBN', 'GBO', 'GBP', 'GBS'].includes(state) ? 'GBR' : state;
  }

  /** The State of a port, alpha-3; null where the port is not known. */
  stateOf(port) {
    return this.ports.get(port)?.state ?? null;
  }

  /** The one code by which gates name a port; as it was given where the port is not known. */
  code(port) {
    return this.ports.get(port)?.code ?? port;
  }

  /** The zone whose days count at a port that is known. */
  zone(port) {
    return this.ports.get(port).zone;
  }
}
