package naming

// portugueseWords is the data of Portuguese, written by hand.
var portugueseWords = romanceWords{
	participles: `
feito feita desfeito desfeita refeito refeita satisfeito satisfeita dito dita visto vista revisto revista previsto prevista posto posta composto
composta disposto disposta exposto exposta proposto reposto reposta suposto deposto transposto transposta oposto anteposto
escrito escrita inscrito inscrita descrito descrita prescrito prescrita subscrito subscrita transcrito transcrita reescrito reescrita
aberto aberta reaberto reaberta coberto coberta descoberto encoberto entreaberto pago paga pagos pagas repago ganho ganha gasto gasta entregue entregues aceite aceites
aceito aceita eleito eleita reeleito reeleita preso presa solto solta morto morta expulso expulsa suspenso suspensa impresso impressa extinto
extinta vindo vinda advindo provindo limpo salvo salva quitado quite
lido lida relido relida tido tida obtido obtida retido retida detido detida mantido mantida contido contida ido ida sido vendido vendida
caido caida saido pedida corrigido envolto revolto submerso imerso emerso eleitos incluso
inserto atendido concluido concluida instruido substituido distribuido excluido incluido
`,
	finite: `
foi foram ficou ficaram fez fizeram disse viu viram veio vieram deu deram leu leram saiu cairam caiu pos puseram teve tiveram esteve estiveram
houve quis trouxe trouxeram soube era eram estava estavam tinha tinham havia abriu
rompeu vendeu perdeu recebeu venceu pagou caducou falhou expirou parou chegou entrou iniciou comecou obteve manteve propos dispos
`,
	nouns: `
pedido pedidos estado estados mercado supermercado grado lado dado dados resultado conteudo partido sentido certificado advogado
gado ditado soldado senado tratado tecido ruido vestido apelido comida bebida medida jornada vida ferida tonelada temporada decada
morada camada namorado namorada madrugada estrada fachada escada espada calcada almofada fada nada cada tudo todo todavia rodada pegada
liquido rapido solido valido invalido acido hibrido cupido oido bandido marido timido umido humido esplendido
feriado eletrodo metodo periodo modo quadrado deputado significado atestado mestrado doutorado bacharelado cuidado recado
legado passado gramado teclado telhado machado condado principado reinado eleitorado consulado atacado varejo avancado limitado privado
demanda moeda agenda lenda fenda tenda tarefa banda venda vendas renda comanda propaganda segunda onda ajuda duvida divida dividas
lugar lar par mar bar ar celular dolar titular familiar escolar particular popular similar exemplar hangar radar altar militar
mulher talher aluguer carater poster container master user buffer server driver router timer trigger worker broker order
pier souvenir elixir voucher cluster folder header offer customer supplier buyer seller user number layer parser scheduler
quarto
jogo museu europeu ateu pneu seu meu judeu liceu apogeu trofeu reu ceu veu breu plebeu chapeu show
unidade comunidade identidade cidade idade mandado atacado gelado
assinatura fatura
status novo nova novos novas pendente disponivel indisponivel
estoque negativo baixo proximo
`,
	either: `
entrada entradas saida saidas chegada chegadas chamada chamadas parada paradas partida partidas retirada retiradas subida subidas descida descidas
tomada tomadas virada largada rodada jogada jogadas corrida corridas batida batidas empregado empregada convidado convidada associado associada
acordado filiado filiada delegado delegada encarregado encarregada segurado segurada assalariado licenciado licenciada graduado
cadeado investida mordida picada caminhada pegada ligada ida vinda proposta propostas resposta descoberta escrita
vista revista imposto impostos suposto aposta apostas posto postos salva despesa presa dita oposto composto
expedido comprovado pesada moderado fundada certificada fiado cobrada segurados
`,
	future: `sera serao vai vao deve devem devera deverao precisa precisam pode podem podera poderao iria seria aser estaraoo estara estarao`,
	verbs: `
abandonar abastecer abonar abrir absorver acabar aceitar acelerar acessar acionar acompanhar acordar acrescentar acumular adaptar adequar adiantar adiar
adicionar administrar admitir adotar adquirir afastar afetar agendar agregar agrupar ajustar ajudar alertar alinhar alocar alterar alugar amortizar ampliar analisar
anexar anonimizar anular anunciar apagar aplicar apresentar aprovar apurar arquivar arrecadar assinar assistir associar assumir ativar atender atrasar atribuir
atualizar auditar aumentar autenticar autorizar avaliar avancar avisar baixar bloquear buscar cadastrar calcular calibrar cancelar capturar carregar
categorizar certificar chamar checar classificar cobrar coletar colocar comecar comentar comparar compartilhar compensar completar comprar computar comunicar conceder concluir
conectar conferir configurar confirmar congelar consolidar construir consultar consumir contabilizar contar contatar contestar contratar controlar converter convidar copiar
corrigir creditar criar cumprir dar debitar decidir declarar definir deletar delegar demitir denunciar depositar desabilitar desalocar desativar desbloquear descarregar descartar
descontar descrever desconectar desfazer desistir despachar desligar destruir desvincular detectar determinar devolver diminuir direcionar disparar disponibilizar distribuir dividir
documentar doar duplicar editar efetivar efetuar eleger eliminar embalar embarcar emitir emprestar encaminhar encerrar encontrar enriquecer ensinar entrar entregar enviar
escalar escolher escrever esgotar especificar estabelecer estimar estornar estudar etiquetar evitar examinar exceder excluir executar exibir expedir expirar explorar exportar expor
extrair faturar favoritar fechar filtrar finalizar financiar fornecer formatar fundir gerar gerenciar girar gravar guardar habilitar hospedar identificar ignorar importar imprimir
impedir implantar incluir incrementar indexar indicar informar ingressar inativar iniciar inscrever inserir inspecionar instalar integrar interromper inutilizar invalidar investigar
isentar lancar leiloar ler liberar ligar limitar limpar liquidar listar localizar logar manter marcar matricular medir mesclar migrar modificar monitorar montar mover
mudar multar negar negociar notificar obter ocultar ocupar oferecer ordenar organizar pagar parar parcelar participar pausar pedir penalizar perder permitir pesar pesquisar planejar
pontuar postar preencher preparar prescrever processar procurar produzir programar promover propor prorrogar provisionar publicar quitar rastrear reabastecer reabrir
reagendar realizar reativar rebaixar receber recalcular recarregar recolher recomendar reconciliar reconhecer recuperar recusar redefinir redirecionar reduzir reembolsar
reenviar refazer registrar registar regularizar reiniciar rejeitar relatar remarcar remover renomear renovar repor reprocessar reprovar requisitar rescindir reservar resetar resgatar resolver
responder restaurar retirar retomar retornar reverter revisar revogar sacar salvar segmentar seguir selecionar separar simular sincronizar solicitar somar sortear submeter
substituir suspender tarifar terminar testar tirar tomar totalizar transferir transmitir transportar tratar trocar unir usar utilizar validar vencer vender verificar vincular
visitar visualizar votar por dispor compor depor trazer fazer dizer ver vir ter ir sair cair rir
`,
	irregular: `
abrir aberto reabrir reaberto cobrir coberto descobrir descoberto escrever escrito inscrever inscrito descrever descrito prescrever prescrito subscrever subscrito
transcrever transcrito fazer feito desfazer desfeito refazer refeito dizer dito ver visto rever revisto prever previsto propor proposto repor reposto expor exposto
dispor disposto compor composto pagar pago ganhar ganho gastar gasto entregar entregue eleger eleito suspender suspenso imprimir impresso
`,
	imperatives: `
crie atualize envie cancele confirme registre adicione remova altere emita processe feche abra pague aprove recuse reserve agende aloque
finalize inicie encerre exclua edite insira salve gere valide verifique notifique solicite ative desative bloqueie desbloqueie receba
faca ponha obtenha defina ajuste aplique calcule
`,
	maybe: `compra reserva paga cobra troca pesquisa busca marca consulta conta entrega cria ativa envia cancela confirma emite registra atualiza remove fecha abre libera gera valida pausa visita vota oferta falha
use compre venda aposte teste ajuste convite entregue aceite corte desconte saque estorne credite debite`,
	acts: `
abertura abrir aceitacao aceitar adicao adicionar alteracao alterar agendamento agendar alocacao alocar analise analisar anulacao anular aplicacao aplicar aprovacao aprovar
arquivamento arquivar ativacao ativar atribuicao atribuir atualizacao atualizar autenticacao autenticar autorizacao autorizar avaliacao avaliar bloqueio bloquear cadastro cadastrar calculo calcular cancelamento cancelar
cobranca cobrar coleta coletar compensacao compensar compra comprar conclusao concluir confirmacao confirmar contratacao contratar criacao criar desativacao desativar
desbloqueio desbloquear despacho despachar devolucao devolver distribuicao distribuir edicao editar emissao emitir encerramento encerrar entrega entregar envio enviar estorno estornar exclusao excluir
execucao executar expedicao expedir expiracao expirar faturamento faturar fechamento fechar finalizacao finalizar geracao gerar importacao importar inclusao incluir inicio iniciar inscricao inscrever insercao inserir
inspecao inspecionar instalacao instalar liberacao liberar liquidacao liquidar matricula matricular modificacao modificar mudanca mudar notificacao notificar pagamento pagar processamento processar
publicacao publicar recebimento receber reembolso reembolsar registro registrar rejeicao rejeitar remocao remover renovacao renovar reserva reservar resgate resgatar restauracao restaurar retomada retomar revogacao revogar
saque sacar selecao selecionar separacao separar solicitacao solicitar substituicao substituir suspensao suspender transferencia transferir troca trocar validacao validar venda vender vencimento vencer verificacao verificar
`,
	links: `a ao aos as em no na nos nas num numa por pelo pela pelos pelas para pra com sem sob sobre ate desde entre apos antes contra via e ou nao ja online offline hoje novamente manualmente que quando se durante fora dentro mais menos muito`,
	of:    `de do da dos das`,
	masculine: `
pedido pagamento produto cliente usuario item carrinho estoque preco boleto cadastro contrato documento arquivo evento veiculo motorista voo quarto assento bilhete ingresso curso aluno professor livro emprestimo
saldo deposito credito debito cartao cupom desconto reembolso endereco email telefone perfil acesso convite comentario relatorio lote envio pacote frete agendamento alerta
chamado paciente exame medico prontuario sinistro seguro funcionario salario cargo projeto servidor sensor dispositivo jogo jogador torneio voucher imovel orcamento titulo recibo fornecedor anuncio token
`,
	feminine: `
conta fatura nota reserva compra venda entrega encomenda assinatura senha mensagem notificacao tarefa consulta receita apolice transferencia transacao parcela cobranca multa matricula turma aula prova inscricao
linha vaga loja mesa comanda agenda sessao solicitacao proposta devolucao remessa carga rota viagem corrida passagem locacao avaliacao licenca permissao fila empresa campanha categoria imagem
foto lista carteira moeda partida chave versao categoria promocao oferta garantia maquina ordem
`,
	unasked:   `falhar vencer expirar chegar sair entrar cair morrer nascer perder exceder esgotar receber ver ocorrer`,
	artefacts: `email emails mensagem notificacao relatorio lista pagina tela lembrete alerta aviso sms carta dto webhook`,
}
