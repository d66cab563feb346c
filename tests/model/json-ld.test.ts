import { expect } from '@open-wc/testing';
import { jsonForScript, toJsonLd } from '../../src/model/json-ld.js';
import { readRoleData } from '../../src/model/read.js';
import { seedJson } from '../elements/helpers.js';

const graphOf = (data: unknown, base?: string) =>
  (toJsonLd(readRoleData(data).document, base) as any)['@graph'] as any[];

describe('JSON-LD', () => {
  it('has an occupation for each subject that says something for itself', async () => {
    const [page, paralegal, ops, ...others] = graphOf(
      await seedJson(),
      'https://docket.example/a/b',
    );
    expect(others).to.deep.equal([]);
    expect(paralegal['@type']).to.equal('Occupation');
    expect(paralegal.name).to.equal('Paralegal');
    expect(paralegal.responsibilities).to.have.length(7);
    expect(paralegal.estimatedSalary).to.deep.equal({
      '@type': 'MonetaryAmountDistribution',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: 39710,
      percentile25: 48180,
      median: 60970,
      percentile75: 77600,
      percentile90: 98830,
    });
    expect(paralegal.occupationLocation.name).to.equal('United States');
    expect(paralegal.occupationalCategory.map((c: any) => c.codeValue)).to.deep.equal([
      '23-2011',
      '23-2011.00',
    ]);
    expect(ops.estimatedSalary).to.equal(undefined);
    expect(page.about.map((a: any) => a['@id'])).to.deep.equal([paralegal['@id'], ops['@id']]);
    expect(page.citation.map((c: any) => c.url)).to.deep.equal([
      'https://www.bls.gov/oes/2023/may/oes232011.htm',
      'https://docket.example/resources/salary-report-2026',
    ]);
  });

  it('names a skill that is needed, and none that is not', async () => {
    const [, paralegal, ops] = graphOf(await seedJson());
    const names = (o: any) => o.skills.map((s: any) => s.name);
    expect(names(paralegal))
      .to.include('Legal research')
      .and.not.include('Vendor and RFP management');
    expect(names(ops)).to.not.include('Direct attorney support on matters');
    expect(paralegal.skills[0]).to.deep.equal({
      '@type': 'DefinedTerm',
      name: 'Legal research',
      inDefinedTermSet: 'Legal substance',
    });
  });

  it('leaves out figures that are only known to be reached, and states a range as one', () => {
    const source = { title: 'S' };
    const pay = [
      { currency: 'USD', period: 'hour', median: 90, p90: 115, topCoded: ['p90'], source },
      { currency: 'EUR', period: 'month', low: 1, high: 2, source },
      { currency: 'EUR', period: 'month', high: 2, topCoded: 'high', source },
    ];
    const [, role] = graphOf({ roles: [{ title: 'A', pay }] });
    expect(role.estimatedSalary).to.deep.equal([
      { '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'PT1H', median: 90 },
      {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 1, maxValue: 2, unitText: 'MONTH' },
      },
    ]);
  });

  it('cannot end the script element that it stands in', () => {
    const text = jsonForScript({ name: '</script><!--<script>\u2028&' });
    expect(text).to.not.match(/[<>&\u2028]/);
    expect(JSON.parse(text)).to.deep.equal({ name: '</script><!--<script>\u2028&' });
  });
});
