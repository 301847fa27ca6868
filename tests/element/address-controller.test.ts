import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { AddressController } from '../../src/element/address-controller.js';

class SharedNote extends LitElement {
  urlState = false;
  text = '';
  readonly address = new AddressController(this, (text) => {
    this.text = text;
  });
}
customElements.define('shared-note', SharedNote);

const note = (template = html`<shared-note .urlState=${true}></shared-note>`) =>
  fixture<SharedNote>(template);
const setAddress = (search: string) => {
  history.replaceState({ ours: false }, '', search);
};

describe('AddressController', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('restores what the address holds, before the element is first drawn', async () => {
    setAddress('?shared-note=%C5%82%C3%B3d%C5%BA+i%20okolice');
    expect((await note()).text).to.equal('łódź i okolice');
  });

  it('goes by the element’s id, where it has one', async () => {
    setAddress('?shared-note=one&second=two');
    const second = await note(html`<shared-note id="second" .urlState=${true}></shared-note>`);
    expect(second.text).to.equal('two');
    second.address.keep('three');
    expect(location.search).to.equal('?shared-note=one&second=three');
  });

  it('leaves all else in the address, and the host page’s state, as it is', async () => {
    setAddress('?q=a+b&shared-note=x&flag&q=%C4%85#here');
    const element = await note();
    element.address.keep('dom & ogród');
    expect(location.search).to.equal('?q=a+b&flag&q=%C4%85&shared-note=dom%20%26%20ogr%C3%B3d');
    expect(location.hash).to.equal('#here');
    expect(history.state).to.deep.equal({ ours: false });
    element.address.keep('');
    expect(location.search).to.equal('?q=a+b&flag&q=%C4%85');
  });

  it('tells others of nothing but its own text, and of what the page calls itself', async () => {
    setAddress('?token=secret&shared-note=x&flag#here');
    const element = await note();
    expect(new URL(element.address.addressWith('dom')).search).to.equal('?token=secret&flag&shared-note=dom');
    expect(
      element.address.addressWith('dom & ogród', 'https://um.example/ngo/?page_id=5&shared-note=old'),
    ).to.equal('https://um.example/ngo/?page_id=5&shared-note=dom%20%26%20ogr%C3%B3d');
    expect(element.address.addressWith('a', 'about:srcdoc')).to.be.a('string');
  });

  it('adds no step to the way back', async () => {
    const steps = history.length;
    const element = await note();
    element.address.keep('a');
    element.address.keep('ab');
    expect(location.search).to.match(/shared-note=ab$/);
    expect(history.length).to.equal(steps);
  });

  it('neither reads nor writes unless it is asked to', async () => {
    setAddress('?shared-note=x');
    const element = await note(html`<shared-note></shared-note>`);
    element.address.keep('y');
    expect(element.text).to.equal('');
    expect(location.search).to.equal('?shared-note=x');
    element.urlState = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.text).to.equal('x');
  });

  it('follows a person who goes back', async () => {
    setAddress('?shared-note=first');
    const element = await note();
    history.pushState(null, '', '?shared-note=second');
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    element.text = 'second';
    history.back();
    await back;
    expect(element.text).to.equal('first');
  });

  it('hears nothing any more once it is taken off the page', async () => {
    const element = await note();
    element.remove();
    element.text = 'kept';
    dispatchEvent(new PopStateEvent('popstate'));
    expect(element.text).to.equal('kept');
  });

  it('does not let a text grow without end', async () => {
    setAddress(`?shared-note=${'x'.repeat(5000)}`);
    const element = await note();
    expect(element.text).to.have.length(200);
    element.address.keep('y'.repeat(5000));
    expect(new URLSearchParams(location.search).get('shared-note')).to.have.length(200);
  });

  it('never cuts a character in two', async () => {
    setAddress('?');
    const element = await note();
    element.address.keep(`${'x'.repeat(199)}🌳`);
    expect(new URLSearchParams(location.search).get('shared-note')).to.equal('x'.repeat(199));
    element.address.keep('half \ud83c of a tree');
    expect(new URLSearchParams(location.search).get('shared-note')).to.equal('half  of a tree');
  });

  it('survives a page that has no address of its own', async () => {
    const element = await note();
    const { replaceState } = history;
    history.replaceState = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      expect(() => element.address.keep('x')).not.to.throw();
    } finally {
      history.replaceState = replaceState;
    }
  });
});
