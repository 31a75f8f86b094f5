import { expect, it } from 'vitest';
import { hostPatternOf } from '@/utils/settings/host-pattern';

it.each([
  ['https://api.example.com', 'https://api.example.com/*'],
  ['https://erp.example.com:8443/invoice?id=1', 'https://erp.example.com/*'],
  ['http://user:word@127.0.0.1:8791/', 'http://127.0.0.1/*'],
  ['http://[::1]:8080/a', 'http://[::1]/*'],
])('the host of %s is granted as %s', (address, pattern) => {
  expect(hostPatternOf(address)).toBe(pattern);
});

it('refuses what is no address', () => {
  expect(() => hostPatternOf('api.example.com')).toThrow(TypeError);
});
