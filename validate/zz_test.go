package validate_test
import ("testing";"fmt";"os";"path/filepath"
"github.com/eventstorm/storm/model"
"github.com/eventstorm/storm/validate")
func TestZZ(t *testing.T){
 paths,_:=filepath.Glob("../samples/*")
 paths=append(paths,"../internal/cli/starter.storm.yaml")
 for _,p:=range paths{
  if fi,_:=os.Stat(p); fi.IsDir()&&isEmpty(t,p){continue}
  ps:=[]string{p}
  if filepath.Base(p)=="README.md"{continue}
  if filepath.Base(p)=="eshop-discount"{ps=append(ps,"../samples/eshop")}
  m,_,err:=model.LoadPaths(ps,nil)
  if err!=nil{continue}
  for _,f:=range validate.Run(m,validate.Rules(),nil){fmt.Printf("%s [%s] %s: %s\n",f.At,f.Rule,f.Severity,f.Message)}
 }
}
