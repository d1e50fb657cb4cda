import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { projectFolder } from '../support/environment'
import { expect, programAt, run, test } from '../support/machine-test'

/* Files of deploy/ by the programs that read them. */

const inDeploy = (name: string) => path.join(projectFolder, 'deploy', name)

test('systemd finds the unit right, and hardly anything that it leaves open', async () => {
  const analyze = programAt('systemd-analyze')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-unit-'))
  const unit = path.join(folder, 'gatehouse.service')
  await copyFile(inDeploy('systemd/gatehouse.service'), unit)
  const { stdout, stderr } = await run(analyze, ['verify', unit])
  expect(stdout + stderr).toBe('')
  const judged = await run(analyze, ['security', '--offline=true', '--threshold=20', unit])
  const exposure = Number(/exposure level for gatehouse\.service: (\d+\.\d+)/.exec(judged.stdout)?.[1])
  expect(exposure).toBeLessThanOrEqual(2)
  await rm(folder, { recursive: true })
})

test('Prometheus takes the alert rules, and they fire', async () => {
  const promtool = programAt('promtool')
  const { stdout } = await run(promtool, ['check', 'rules', inDeploy('grafana/alerts.yaml')])
  expect(stdout).toMatch(/SUCCESS: \d+ rules found/)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-rules-'))
  await copyFile(inDeploy('grafana/alerts.yaml'), path.join(folder, 'alerts.yaml'))
  const names = [...(await readFile(inDeploy('grafana/alerts.yaml'), 'utf8')).matchAll(/alert: (\w+)/g)].map(
    ([, name]) => name,
  )
  // What each metric does in a bad hour.
  const series = [
    'gatehouse_database_up 0x90',
    'up{job="gatehouse"} 0x90',
    'gatehouse_jobs_oldest_due_seconds 300x90',
    'gatehouse_audit_seal_lag_seconds 900x90',
    'gatehouse_backup_age_seconds 200000x90',
    'gatehouse_mails{state="queued"} 500x90',
    'gatehouse_mails{state="failed"} 0+1x90',
    'gatehouse_database_connection_waits{purpose="changes"} 50x90',
    'gatehouse_sign_ins_total{result="wrong"} 0+120x90',
    'http_server_request_duration_seconds_count{http_response_status_code="500"} 0+10x90',
    'http_server_request_duration_seconds_count{http_response_status_code="200"} 0+90x90',
    'http_server_request_duration_seconds_bucket{le="1"} 0+50x90',
    'http_server_request_duration_seconds_bucket{le="2.5"} 0+100x90',
    'http_server_request_duration_seconds_bucket{le="+Inf"} 0+100x90',
  ].map((line) => {
    const at = line.lastIndexOf(' ')
    return { series: line.slice(0, at), values: line.slice(at + 1) }
  })
  await writeFile(
    path.join(folder, 'test.yaml'),
    JSON.stringify({
      rule_files: ['alerts.yaml'],
      tests: [
        {
          interval: '1m',
          input_series: series,
          promql_expr_test: names.map((name) => ({
            expr: `count(ALERTS{alertname="${name}",alertstate="firing"} > 0) > bool 0`,
            eval_time: '80m',
            exp_samples: [{ labels: '{}', value: 1 }],
          })),
        },
      ],
    }),
  )
  expect((await run(promtool, ['test', 'rules', path.join(folder, 'test.yaml')])).stdout).toContain('SUCCESS')
  await rm(folder, { recursive: true })
})
