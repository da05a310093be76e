import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withEagerlyCompiled } from '@/scripts/build/with-eager-functions';

/** What a browser compiles at once stands in brackets; a method cannot, nor what is declared inside a block. */
const lazy = /(?<!\()(?:\bfunction\b|(?:\([^()]*\)|\b\w+)=>)/;

function sameAnswer(body: string): string {
  const code = `(function(){${body}})()`;
  const eager = withEagerlyCompiled(code);
  expect(runInNewContext(eager)).toEqual(runInNewContext(code));
  return eager;
}

describe('with eager functions', () => {
  it('puts every function in brackets and changes nothing else', () => {
    expect(withEagerlyCompiled('(function(){let a=1,b=()=>a;return b(c=>c)})()')).toBe(
      '(function(){let a=1,b=(()=>a);return b((c=>c))})()',
    );
  });

  it.each([
    ['a declaration that is used before it stands there', 'let a=b(2);function b(c){return c+d}var d=1;return a'],
    ['an object as the answer', 'return a(3).b;function a(b){return{b}}'],
    ['a property of an object as the answer', 'return a(3);function a(b){return{b}.b}'],
    ['two expressions as the answer', 'let a=1;return b();function b(){return a++,a}'],
    [
      'destructured, default and rest parameters',
      'return a({b:1},...[2,3]);function a({b},c=()=>4,...d){return[b,typeof c,d.length]}',
    ],
    ['a generator', 'return[...a()];function*a(){yield*[1,2]}'],
    ['`this` and `arguments`', 'return a.call([1,2],3);function a(){return this.length+arguments.length}'],
    ['functions in functions', 'return a()();function a(){return b;function b(){return 5}}'],
    [
      'methods, getters and classes',
      'class A{a(){return 1}}let b={c(){return 2},get d(){return()=>3},e:()=>4};return[new A().a(),b.c(),b.d(),b.e()]',
    ],
    ['strict code', '"use strict";return a();function a(){return this===undefined}'],
    ['names that stand in the word function', 'return n();function n(){return 6}function*u(){}'],
  ])('keeps the meaning of %s', (_, body) => {
    sameAnswer(body);
  });

  it('leaves no declaration to be compiled later', () => {
    const body = 'var b=[1];return a();function a(){return b.map(c=>c+d());function d(){return 1}}';
    expect(body).toMatch(lazy);
    expect(sameAnswer(body)).not.toMatch(lazy);
  });
});
