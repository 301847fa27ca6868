import { expect } from '@open-wc/testing';
import { download, fileName } from '../../src/export/download.js';

describe('a download', () => {
  it('gives the file its name and its bytes, from an address that is given back', () => {
    const clicked: HTMLAnchorElement[] = [];
    const real = HTMLAnchorElement.prototype.click;
    const timers: (() => void)[] = [];
    const realTimeout = globalThis.setTimeout;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push(this);
    };
    globalThis.setTimeout = ((run: () => void) => timers.push(run)) as never;
    try {
      download('Zażółć 🌳\r\n', 'park.ics', 'text/calendar');
    } finally {
      HTMLAnchorElement.prototype.click = real;
      globalThis.setTimeout = realTimeout;
    }
    const [link] = clicked;
    expect(link?.download).to.equal('park.ics');
    expect(link?.href).to.match(/^blob:/);
    expect(timers).to.have.length(1);
    const revoked: string[] = [];
    const realRevoke = URL.revokeObjectURL;
    URL.revokeObjectURL = (address) => revoked.push(address);
    timers[0]?.();
    URL.revokeObjectURL = realRevoke;
    expect(revoked).to.deep.equal([link?.href]);
    URL.revokeObjectURL(link!.href);
  });

  it('is called after what is in it, in letters that any system takes', () => {
    expect(fileName('Park nad rzeką: „Wisła” / ../../etc', 'ics')).to.equal('park-nad-rzeka-wisla-etc.ics');
    expect(fileName('Парк', 'csv')).to.equal('парк.csv');
    expect(fileName('👍 / \\ :', 'ics')).to.equal('calendar.ics');
    expect(fileName('a'.repeat(300), 'ics')).to.have.length(64);
    expect(fileName('x\u202Egpj.exe\r\n', 'ics')).to.equal('x-gpj-exe.ics');
  });
});
