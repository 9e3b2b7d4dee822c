"""Where each operation of Gumloop is told of the team, the user and the credential.

Written down by hand from what is known of the service and of its official client, not from the
spec, so that neither can be wrong alone.

Columns:
    team: where the client's own `team_id` goes: `query`, `query+body`, `query+form`, or `-`.
    key: what an API key goes with: `owner` (`x-auth-key`), `alone`, `refused` (it cannot be used),
        or `-` (no credential is sent at all). An access token always goes alone.
    user: where the client's own `user_id` goes: `query`, `body`, or `-`.
    host: `api`, `ws`, and both without the path of the API: `api-root`, `ws-root`.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["TABLE", "Row"]


class Row(NamedTuple):
    """What is known of one operation."""

    team: str
    key: str
    user: str
    host: str


_TEXT = """
# The old way to run flows and agents: the user goes with the request itself.
startFlow                           -           alone    body   api
killPipeline                        -           alone    body   api
getAutomationRun                    -           alone    query  api
listWorkbooks                       -           alone    query  api
listSavedAutomations                -           alone    query  api
getInputs                           -           alone    query  api
getAutomationRunHistory             -           alone    query  api
uploadFile                          -           alone    body   api
uploadFiles                         -           alone    body   api
downloadFile                        -           alone    body   api
downloadFiles                       -           alone    body   api
startAgent                          -           alone    body   api
getAgentStatus                      -           alone    query  api

# Agents. Only creating one names the team in the body, too: in an update it would move the agent.
listAgents                          query       owner    -      api
createAgent                         query+body  owner    -      api
retrieveAgent                       query       owner    -      api
updateAgent                         query       owner    -      api
deleteAgent                         query       owner    -      api
listAgentVersions                   query       owner    -      api
retrieveAgentVersion                query       owner    -      api
updateAgentSkills                   query       owner    -      api
listAgentMcpServers                 query       owner    -      api
attachAgentMcpServer                query       owner    -      api
detachAgentMcpServer                query       owner    -      api
updateAgentAbilities                query       owner    -      api
setAgentIncognito                   query       owner    -      api
listKnowledgeSources                query       owner    -      api
attachKnowledgeSource               query       owner    -      api
detachKnowledgeSource               query       owner    -      api
attachSubagent                      query       owner    -      api
detachSubagent                      query       owner    -      api
listAgentTriggers                   query       owner    -      api
createAgentTrigger                  query       owner    -      api
retrieveAgentTrigger                query       owner    -      api
updateAgentTrigger                  query       owner    -      api
deleteAgentTrigger                  query       owner    -      api
getAgentTriggerWebhookUrl           query       owner    -      api
listAgentTriggerRuns                query       owner    -      api
getAgentTriggerStats                query       owner    -      api
listTriggerOperators                query       owner    -      api
listAgentAppRules                   query       owner    -      api
getAgentEvaluationOptions           query       owner    -      api
getEvaluationConfig                 query       owner    -      api
updateEvaluationConfig              query       owner    -      api
listEvaluations                     query       owner    -      api
getEvaluationMetrics                query       owner    -      api
runEvaluations                      query       owner    -      api
retrieveEvaluation                  query       owner    -      api

# Sessions; their streams are on the other host and have a test of their own.
listSessions                        query       owner    -      api
createSession                       query       owner    -      api
retrieveSession                     query       owner    -      api
renameSession                       query       owner    -      api
sendMessage                         query       owner    -      api
cancelSession                       query       owner    -      api
uploadSessionFile                   query       owner    -      api
resolveSessionApprovals             query       owner    -      api
listQueuedMessages                  query       owner    -      api
queueSessionMessage                 query       owner    -      api
updateQueuedMessage                 query       owner    -      api
deleteQueuedMessage                 query       owner    -      api
sendQueuedMessage                   query       owner    -      api
getSessionAccess                    query       owner    -      api
updateSessionAccess                 query       owner    -      api

# Voice takes an access token only. Nothing on the streaming host takes a team.
startVoiceSession                   -           refused  -      ws-root
endVoiceSession                     -           refused  -      ws-root
createChatCompletion                -           owner    -      ws

listModels                          query       owner    -      api
routeModel                          query       owner    -      api
createDecision                      query       owner    -      api

# MCP
listMcpServers                      query       owner    -      api
retrieveMcpServer                   query       owner    -      api
listMcpServerAccounts               query       owner    -      api
listMcpServerTools                  query       owner    -      api
listMcpServerResources              query       owner    -      api
readMcpServerResource               query       owner    -      api
listMcpServerPrompts                query       owner    -      api
getMcpServerPrompt                  query+body  owner    -      api
callMcpTools                        query+body  owner    -      api

listTeams                           query       owner    -      api
listOrganizations                   query       owner    -      api
queryWiki                           query       owner    -      api

# Organization administration: `user_id` is the admin who asks.
getOrganizationAuditLogs            -           owner    query  api
manageProjectUsers                  -           owner    body   api
managePermissionGroupUsers          -           owner    body   api
listRoleCreditLimits                -           owner    query  api
getRoleCreditLimit                  -           owner    query  api
setRoleCreditLimit                  -           owner    body   api
exportData                          -           owner    body   api
exportStatus                        -           owner    query  api

# Skills
listSkills                          query       owner    -      api
createSkill                         query+form  owner    -      api
updateSkill                         query       owner    -      api
deleteSkill                         query       owner    -      api
downloadSkill                       query       owner    -      api
getSkillAccess                      query       owner    -      api
updateSkillAccess                   query       owner    -      api
planSkillSync                       query       owner    -      api
downloadSkillSync                   -           owner    -      api

# Artifacts
listArtifacts                       query       owner    -      api
downloadArtifact                    query       owner    -      api
deleteArtifact                      query       owner    -      api
renameArtifact                      query       owner    -      api
listArtifactVersions                query       owner    -      api
getArtifactAccess                   query       owner    -      api
updateArtifactAccess                query       owner    -      api
setArtifactPassword                 query       owner    -      api

# Company Brain. A new source names a team in the body only where the caller does.
searchBrain                         query       owner    -      api
listBrainSources                    query       owner    -      api
createBrainSource                   query       owner    -      api
getBrainSource                      query       owner    -      api
deleteBrainSource                   query       owner    -      api
listBrainFiles                      query       owner    -      api
uploadBrainFiles                    query       owner    -      api
deleteBrainFile                     query       owner    -      api
getBrainSourceEstimate              query       owner    -      api
approveBrainSource                  query       owner    -      api
syncBrainSource                     query       owner    -      api
listBrainSyncRuns                   query       owner    -      api
listBrainSourceIssues               query       owner    -      api
listBrainSourceChildren             query       owner    -      api

# Browser profiles: four of the six are never told of a team.
listBrowserProfiles                 query       owner    -      api
createBrowserProfile                -           owner    -      api
getBrowserProfile                   -           owner    -      api
updateBrowserProfile                -           owner    -      api
deleteBrowserProfile                -           owner    -      api
importBrowserProfileCookies         query       owner    -      api

# Evaluations of an organization
getEvaluationOptions                query       owner    -      api
listOrganizationEvaluations         query       owner    -      api
createOrganizationEvaluation        query       owner    -      api
getOrganizationEvaluation           query       owner    -      api
updateOrganizationEvaluation        query       owner    -      api
deleteOrganizationEvaluation        query       owner    -      api
setOrganizationEvaluationTargets    query       owner    -      api
runOrganizationEvaluation           query       owner    -      api
listOrganizationEvaluationResults   query       owner    -      api
getOrganizationEvaluationResult     query       owner    -      api
getOrganizationEvaluationMetrics    query       owner    -      api

# OAuth
authorizeClient                     -           -        -      api-root
createToken                         -           -        -      api-root
registerClient                      -           -        -      api-root
revokeToken                         -           -        -      api-root
"""


def _read(text: str) -> dict[str, Row]:
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    table = {name: Row(*columns) for name, *columns in lines}
    assert len(table) == len(lines), "an operation is there twice"
    return table


TABLE = _read(_TEXT)
