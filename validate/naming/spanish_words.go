package naming

// spanishWords is the data of Spanish, written by hand.
var spanishWords = romanceWords{
	participles: `
hecho hecha deshecho deshecha rehecho rehecha satisfecho satisfecha dicho dicha visto vista previsto prevista revisto puesto puesta
repuesto repuesta compuesto compuesta dispuesto dispuesta expuesto expuesta propuesto pospuesto pospuesta depuesto antepuesto opuesto interpuesto interpuesta sobrepuesto escrito escrita
inscrito inscrita inscripto inscripta descrito descrita prescrito prescrita suscrito suscrita suscripto transcrito transcrita reescrito reescrita abierto abierta reabierto
reabierta cubierto cubierta descubierto descubierta roto rota muerto muerta vuelto vuelta devuelto devuelta resuelto resuelta revuelto envuelto disuelto disuelta absuelto impreso impresa reimpreso
frito frita provisto provista desprovisto electo electa suelto suelta preso presa leido leida releido caido caida decaido traido traida extraido extraida contraido distraido
oido creido poseido proveido ido ida sido dado dada sabido hallado instruido reido destruido construido incluido excluido concluido sustituido distribuido
corrupto corrupta convicto confeso
`,
	finite: `
fue fueron ha han habia habian hubo hubieron fui era eran estaba estaban estuvo estuvieron tuvo tuvieron tenia hizo hicieron dijo dijeron vio vieron vino vinieron dio dieron
puso pusieron pudo pudieron quiso supo supieron trajo trajeron obtuvo obtuvieron mantuvo retuvo detuvo detuvieron contuvo propuso dispuso expuso condujo tradujo redujo produjo redujeron produjeron cayo cayeron
leyo oyo huyo excluyo incluyo concluyo salio llego perdio vencio expiro
`,
	nouns: `
pedido pedidos estado estados mercado supermercado grado lado resultado resultados contenido contenidos sentido certificado certificados abogado
ganado tejido sonido ruido vestido apellido apellidos comida comidas bebida bebidas medida medidas jornada vida herida tonelada temporada decada morada fachada
cascada espada portada almohada nada cada soldado senado tratado cuidado recado legado pasado teclado tejado tinglado condado reinado electorado consulado ducado obispado juzgado
liquido rapido solido valido invalido acido hibrido cupido bandido marido timido humedo esplendido validos valida invalida rapida
listado listados metodo periodo modo cuadrado diputado significado postgrado doctorado mercado mandado alumnado profesorado voluntariado sindicado helado calzado alumbrado cableado
moneda tienda agenda prenda banda rueda deuda duda ayuda ronda vivienda hacienda leyenda tanda merienda segunda onda demanda comanda
lugar lugares hogar par mar bar celular dolar titular familiar escolar particular popular regular similar ejemplar hangar radar altar militar auxiliar pilar alquiler alquileres
mujer taller poder ayer placer caracter poster container master user buffer server driver router timer trigger worker broker order folder cluster header customer supplier buyer seller
souvenir elixir voucher lider chofer revolver cualquier primer tercer
cantidad unidad comunidad identidad ciudad edad calidad
partido limitado limitada privado privada avanzado avanzada
traslado traslados status nuevo nueva nuevos nuevas negativo negativa bajo proximo listo lista pendiente disponible
`,
	either: `
entrada entradas salida salidas llegada llegadas llamada llamadas parada paradas partida partidas retirada retiradas subida subidas bajada bajadas mirada jugada jugadas
corrida batida empleado empleada empleados invitado invitada invitados asociado asociada afiliado afiliada delegado delegada encargado encargada asegurado asegurada graduado graduada licenciado licenciada detenido
candado mordida picada caminata ida venida vuelta vueltas puesto puestos propuesta propuestas respuesta impuesto impuestos vista vistas presa cubierta escrito escritos hecho hechos dicho
supuesto presupuesto repuesto recorrido recorridos cometido surtido apartado bordado guisado helada nevada tirada herida cerrada acusado imputado
resumido cocido colado calificado fallada
`,
	future: `sera seran va van debe deben debera deberan puede pueden podra podran seria estara estaran tendra habra hay`,
	verbs: `
abandonar abastecer abonar abrir absorber acabar aceptar acelerar acceder accionar acordar acreditar activar actualizar acumular adaptar adelantar adjudicar adjuntar administrar admitir adoptar adquirir afiliar
agendar agregar agrupar ajustar alertar alinear almacenar alojar alquilar alterar ampliar amortizar analizar anexar anonimizar anotar anular anunciar añadir aplazar aplicar aportar aprobar apostar apuntar archivar
arrancar arrendar asegurar asentar asignar asistir asociar asumir atender atrasar auditar aumentar autenticar autorizar avanzar avisar ayudar bajar bloquear borrar buscar calcular calibrar calificar cambiar cancelar canjear
capturar cargar categorizar causar ceder cerrar certificar chequear clasificar clonar cobrar colocar comentar comenzar comparar compartir compensar completar componer comprar comprobar comunicar conceder conciliar concluir
conectar conferir configurar confirmar congelar conseguir consolidar construir consultar consumir contabilizar contactar contar contestar contratar controlar convertir convocar copiar corregir crear cubrir cumplir dar
debitar decidir declarar definir delegar denegar denunciar depositar desactivar desafiliar desasignar desbloquear descargar descartar desconectar descontar describir desembolsar deshabilitar deshacer desinstalar desistir
despachar desplegar despedir destruir detectar detener determinar devolver diagnosticar disminuir disponer distribuir dividir documentar donar duplicar editar efectuar ejecutar elegir eliminar embalar embarcar emitir
empaquetar empezar encargar encender encolar encontrar enlazar enriquecer entregar entrar enviar escalar escoger escribir especificar establecer estimar estudiar etiquetar evaluar evitar examinar exceder excluir exigir eximir
expedir expirar exponer exportar expulsar extender extraer facturar fallar felicitar fijar filtrar finalizar financiar firmar formatear fusionar ganar garantizar gastar generar gestionar girar grabar guardar habilitar hacer hospedar
identificar ignorar impartir implementar importar imprimir impugnar incluir incrementar indexar indicar informar ingresar inhabilitar iniciar inscribir insertar inspeccionar instalar integrar interrumpir invalidar inventariar invertir
investigar invitar invocar lanzar leer liberar limitar limpiar liquidar listar llamar llegar llenar localizar mandar mantener marcar matricular medir mezclar migrar modificar moderar monitorear mostrar mover multar negar negociar notificar
obtener ocultar ocupar ofrecer olvidar ordenar organizar otorgar pagar parar participar pausar pedir penalizar perder permitir pesar planificar poner posponer preparar prescribir presentar prestar procesar
producir programar prohibir promover proponer prorrogar proveer publicar puntuar quitar rastrear reabastecer reabrir reactivar realizar reasignar recalcular recargar rechazar recibir reclamar recoger recomendar reconciliar
reconocer recuperar redimir redirigir reducir reembolsar reemplazar reenviar reescribir registrar regresar reiniciar relacionar rellenar remitir renombrar renovar renunciar reparar repartir repetir reponer reportar reprocesar
reprogramar requerir resarcir rescatar rescindir reservar resetear resolver responder restablecer restaurar retener retirar retomar retrasar revertir revisar revocar sacar salir seleccionar sellar separar servir simular sincronizar
sobrescribir solicitar sortear subir subastar subscribir suscribir suspender sustituir tarifar tasar terminar tomar totalizar traducir traer tramitar transferir transmitir transportar trasladar tratar unir usar utilizar vaciar validar
vencer vender ver verificar vincular visitar visualizar votar
`,
	irregular: `
abrir abierto reabrir reabierto cubrir cubierto descubrir descubierto escribir escrito inscribir inscrito describir descrito prescribir prescrito suscribir suscrito transcribir
transcrito reescribir reescrito sobrescribir sobrescrito hacer hecho deshacer deshecho rehacer rehecho decir dicho ver visto prever previsto poner puesto proponer propuesto reponer repuesto exponer expuesto
disponer dispuesto componer compuesto posponer pospuesto romper roto volver vuelto devolver devuelto resolver resuelto disolver disuelto imprimir impreso proveer provisto morir muerto
`,
	imperatives: `
cree actualice envie cancele confirme anada agregue elimine quite modifique emita procese cierre abra pague apruebe rechace asigne
finalice inicie borre edite inserte genere valide verifique notifique solicite active desactive bloquee desbloquee reciba haga haz pon ponga obten obtenga defina ajuste aplique calcule envia anade elimina modifica
`,
	maybe: `compra reserva paga cobra cambia busca marca consulta cuenta entrega crea activa cancela confirma emite registra actualiza cierra abre libera genera valida pausa visita vota oferta agrega asigna borra acepta rechaza aprueba procesa
inicia use compre venda teste ajuste corte registre reserve cargue cobre descargue firma prueba solicita notifica verifica carga descarga factura guarda publica transfiere envio pago retira renueva`,
	acts: `
apertura abrir aceptacion aceptar actualizacion actualizar activacion activar adicion añadir adjudicacion adjudicar alta registrar anulacion anular aplicacion aplicar aprobacion aprobar asignacion asignar autenticacion autenticar
autorizacion autorizar baja eliminar bloqueo bloquear borrado borrar calculo calcular cambio cambiar cancelacion cancelar canje canjear cierre cerrar cobro cobrar compensacion compensar compra comprar
confirmacion confirmar contratacion contratar creacion crear desactivacion desactivar desbloqueo desbloquear despacho despachar devolucion devolver distribucion distribuir edicion editar ejecucion ejecutar eliminacion eliminar emision emitir
entrega entregar envio enviar evaluacion evaluar expedicion expedir expiracion expirar facturacion facturar finalizacion finalizar firma firmar generacion generar importacion importar inclusion incluir inicio iniciar
inscripcion inscribir insercion insertar inspeccion inspeccionar instalacion instalar liberacion liberar liquidacion liquidar matriculacion matricular modificacion modificar notificacion notificar pago pagar procesamiento procesar
publicacion publicar recepcion recibir rechazo rechazar recogida recoger reembolso reembolsar registro registrar renovacion renovar reserva reservar restauracion restaurar revocacion revocar seleccion seleccionar
abandono abandonar abono abonar adelanto adelantar desembolso desembolsar gasto gastar ingreso ingresar reclamo reclamar reemplazo reemplazar reenvio reenviar regreso regresar
retiro retirar retraso retrasar sorteo sortear traslado trasladar uso usar
separacion separar solicitud solicitar suscripcion suscribir suspension suspender sustitucion sustituir transferencia transferir validacion validar venta vender vencimiento vencer verificacion verificar
`,
	links: `a al en por para con sin sobre hasta desde entre tras antes contra via y o no ya se online hoy nuevamente que cuando durante fuera dentro mas menos muy ante bajo hacia segun`,
	of:    `de del la las los el`,
	masculine: `
pedido pago producto cliente usuario articulo item carrito stock inventario precio recibo registro contrato documento archivo evento vehiculo conductor vuelo cuarto asiento boleto billete curso alumno profesor libro prestamo
saldo deposito credito debito descuento cupon reembolso correo email telefono perfil acceso comentario informe lote envio paquete turno ticket paciente examen medico historial siniestro seguro trabajo
negocio salario cargo proyecto servidor sensor dispositivo juego jugador torneo inmueble presupuesto titulo proveedor anuncio token mensaje carro viaje plato domicilio proceso permiso arqueo albaran job servicio almacen rol
`,
	feminine: `
cuenta factura nota reserva compra venta entrega orden suscripcion contrasena notificacion tarea consulta receta poliza transferencia transaccion cuota multa matricula clase prueba inscripcion
linea plaza tienda mesa comanda agenda cita sesion solicitud propuesta devolucion remesa carga ruta habitacion evaluacion licencia cola empresa campana categoria imagen foto lista cartera
moneda partida clave version promocion oferta garantia maquina caja puerta tarjeta direccion queja reclamacion alerta
`,
	unasked:   `fallar vencer expirar caducar llegar salir entrar caer morir nacer perder exceder superar agotar recibir ver suceder ocurrir`,
	artefacts: `correo email emails mensaje notificacion informe lista pagina pantalla recordatorio alerta aviso sms carta dto webhook`,
}
